package org.tian.rulebook;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;

/**
 * A rule that a committee sets for itself. Its name stands under {@code rule.<code>}, what it means
 * under {@code rule.<code>.means}.
 *
 * @param code name under which its value is stored
 * @param setting the setting it is, or null for a limit of time
 * @param standard value where a committee set none, as it is stored
 * @param values what it may be set to
 * @param page address of the page that changes it, or null when the rule book does
 */
public record Rule(
    String code,
    CommitteeSetting setting,
    String standard,
    RuleStage stage,
    RuleValues values,
    String page) {

  static Rule of(CommitteeSetting setting, RuleStage stage, RuleValues values) {
    return new Rule(setting.name(), setting, setting.defaultValue(), stage, values, null);
  }

  /** A limit of time; a change counts for those that are opened afterwards. */
  static Rule of(DeadlineRule limit) {
    return new Rule(
        CommitteeSettings.nameOf(limit),
        null,
        limit.defaultPeriod(),
        RuleStage.TIME_LIMITS,
        new RuleValues.Periods(),
        null);
  }

  /** The same, changed on another page. */
  Rule keptAt(String address) {
    return new Rule(code, setting, standard, stage, values, address);
  }

  public String nameKey() {
    return "rule." + code;
  }

  public String meaningKey() {
    return nameKey() + ".means";
  }

  /** Its name, for texts that tell of it. */
  MessageSourceResolvable name() {
    return new DefaultMessageSourceResolvable(nameKey());
  }
}
