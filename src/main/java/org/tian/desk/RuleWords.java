package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.rulebook.Rule;
import org.tian.rulebook.RuleValues;
import org.tian.shared.Period;
import org.tian.shared.Texts;

/** Values of rules in words. */
@Component
class RuleWords {

  private final Texts texts;

  RuleWords(Texts texts) {
    this.texts = texts;
  }

  /** A stored value as people say it. */
  String value(Rule rule, String stored) {
    RuleValues values = rule.values();
    return switch (values.kind()) {
      case NUMBER, ELSEWHERE -> withUnit(stored, values.unit());
      case HOURS -> withUnit(values.typed(stored), values.unit());
      case SWITCH -> texts.of("ruleswitch." + stored);
      case CHOICE -> option(rule, stored);
      case PERIOD -> period(Period.parse(stored));
      case PATTERN -> stored;
    };
  }

  /** What it may be set to. */
  String range(Rule rule) {
    RuleValues values = rule.values();
    return switch (values.kind()) {
      case NUMBER, HOURS ->
          texts.of(
              "settings.range.number",
              values.least(),
              values.most(),
              texts.of("ruleunit." + values.unit()));
      case SWITCH -> texts.of("ruleswitch.range");
      case CHOICE ->
          String.join(
              texts.of("desk.comma"),
              values.codes().stream().map(code -> option(rule, code)).toList());
      case PERIOD ->
          texts.of(
              "settings.range.period",
              Arrays.stream(Period.Unit.values()).map(this::mostOf).toArray());
      case PATTERN -> texts.of("settings.range.pattern");
      case ELSEWHERE -> texts.of("settings.range.elsewhere");
    };
  }

  private String mostOf(Period.Unit unit) {
    return period(new Period(RuleValues.Periods.most(unit), unit));
  }

  private String period(Period period) {
    return texts.of("period." + period.unit().name(), period.count());
  }

  /** The number of a period as it is typed; all else unchanged. */
  String number(Rule rule, String typed) {
    return rule.values().kind() == RuleValues.Kind.PERIOD
        ? typed.replaceFirst("(wd|d|m|h)$", "")
        : typed;
  }

  /** What a period counts in, as it is stored; empty for all else. */
  String unit(Rule rule, String typed) {
    return rule.values().kind() == RuleValues.Kind.PERIOD
        ? Arrays.stream(Period.Unit.values())
            .map(Period.Unit::symbol)
            .filter(symbol -> typed.matches(".*[^a-z]" + symbol))
            .findFirst()
            .orElse("")
        : "";
  }

  /** The codes to choose from, of a period what it may count in; empty for what is typed. */
  List<SettingsView.Choice> options(Rule rule) {
    if (rule.values().kind() == RuleValues.Kind.PERIOD) {
      return Arrays.stream(Period.Unit.values())
          .map(unit -> new SettingsView.Choice(unit.symbol(), texts.of("periodunit." + unit)))
          .toList();
    }
    boolean yesOrNo = rule.values().kind() == RuleValues.Kind.SWITCH;
    return rule.values().codes().stream()
        .map(
            code ->
                new SettingsView.Choice(
                    code, yesOrNo ? texts.of("ruleswitch." + code) : option(rule, code)))
        .toList();
  }

  /** What kind of field its form has. */
  String field(Rule rule) {
    return switch (rule.values().kind()) {
      case NUMBER, HOURS -> "number";
      case PATTERN -> "text";
      case PERIOD -> "period";
      default -> "choice";
    };
  }

  private String option(Rule rule, String code) {
    return texts.of(rule.nameKey() + "." + code);
  }

  private String withUnit(String number, String unit) {
    return unit.isEmpty()
        ? number
        : texts.of("settings.value", number, texts.of("ruleunit." + unit));
  }
}
