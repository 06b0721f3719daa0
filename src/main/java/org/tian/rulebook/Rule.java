package org.tian.rulebook;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.tian.shared.CommitteeSetting;

/**
 * A rule that a committee sets for itself. Its name stands under {@code rule.<setting>}, what it
 * means under {@code rule.<setting>.means}.
 *
 * @param values what it may be set to
 * @param page address of the page that changes it, or null when the rule book does
 */
public record Rule(CommitteeSetting setting, RuleStage stage, RuleValues values, String page) {

  static Rule of(CommitteeSetting setting, RuleStage stage, RuleValues values) {
    return new Rule(setting, stage, values, null);
  }

  /** The same, changed on another page. */
  Rule keptAt(String address) {
    return new Rule(setting, stage, values, address);
  }

  public String nameKey() {
    return "rule." + setting.name();
  }

  public String meaningKey() {
    return nameKey() + ".means";
  }

  /** Its name, for texts that tell of it. */
  MessageSourceResolvable name() {
    return new DefaultMessageSourceResolvable(nameKey());
  }
}
