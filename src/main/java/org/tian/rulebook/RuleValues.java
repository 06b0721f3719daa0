package org.tian.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.tian.shared.Period;
import org.tian.shared.Refusal;

/**
 * What a rule may be set to. A value is stored as the modules read it and typed as people write it.
 */
public sealed interface RuleValues {

  /** How a value looks. */
  enum Kind {
    NUMBER,
    HOURS,
    SWITCH,
    CHOICE,
    PATTERN,
    PERIOD,
    ELSEWHERE
  }

  Kind kind();

  /** The least number; 0 where there are none. */
  default int least() {
    return 0;
  }

  /** The greatest number; 0 where there are none. */
  default int most() {
    return 0;
  }

  /** What is counted, as a text under {@code ruleunit.<unit>}; empty where nothing is. */
  default String unit() {
    return "";
  }

  /** What is chosen from; empty where something is typed. */
  default List<String> codes() {
    return List.of();
  }

  /** Why what was typed cannot be taken; empty when it can. */
  Optional<Refusal> refusal(Rule rule, String typed);

  /** What was typed, as it is stored. */
  default String stored(String typed) {
    return typed;
  }

  /** What is stored, as it is typed. */
  default String typed(String stored) {
    return stored;
  }

  /**
   * A whole number.
   *
   * @param unit text under {@code ruleunit.<unit>}
   */
  record Numbers(int least, int most, String unit) implements RuleValues {

    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      boolean fits =
          typed.matches("\\d{1,6}")
              && Integer.parseInt(typed) >= least
              && Integer.parseInt(typed) <= most;
      return fits
          ? Optional.empty()
          : Optional.of(
              Refusal.at(
                  "value",
                  "rulebook.number",
                  rule.name(),
                  least,
                  most,
                  new DefaultMessageSourceResolvable("ruleunit." + unit)));
    }

    @Override
    public String stored(String typed) {
      return Integer.toString(Integer.parseInt(typed));
    }
  }

  /** Hours, stored as a period. */
  record Hours(int least, int most) implements RuleValues {

    @Override
    public Kind kind() {
      return Kind.HOURS;
    }

    @Override
    public String unit() {
      return "hours";
    }

    private Numbers number() {
      return new Numbers(least, most, unit());
    }

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      return number().refusal(rule, typed);
    }

    @Override
    public String stored(String typed) {
      return number().stored(typed) + "h";
    }

    @Override
    public String typed(String stored) {
      return stored.substring(0, stored.length() - 1);
    }
  }

  /** A length of time: a number with what is counted, stored as {@code 3wd}, {@code 10d}. */
  record Periods() implements RuleValues {

    private static final Map<Period.Unit, Integer> MOST =
        Map.of(
            Period.Unit.WORKING_DAYS, 250,
            Period.Unit.DAYS, 365,
            Period.Unit.MONTHS, 24,
            Period.Unit.HOURS, 720);

    /** The greatest number of a unit. */
    public static int most(Period.Unit unit) {
      return MOST.get(unit);
    }

    @Override
    public Kind kind() {
      return Kind.PERIOD;
    }

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      boolean fits =
          typed.matches("[1-9]\\d{0,2}(wd|d|m|h)")
              && Period.parse(typed).count() <= most(Period.parse(typed).unit());
      return fits
          ? Optional.empty()
          : Optional.of(
              Refusal.at(
                  "value",
                  "rulebook.period",
                  rule.name(),
                  most(Period.Unit.WORKING_DAYS),
                  most(Period.Unit.DAYS),
                  most(Period.Unit.MONTHS),
                  most(Period.Unit.HOURS)));
    }
  }

  /** One of some codes; each text stands under {@code rule.<setting>.<code>}. */
  record Choice(List<String> codes) implements RuleValues {

    @Override
    public Kind kind() {
      return Kind.CHOICE;
    }

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      return codes.contains(typed)
          ? Optional.empty()
          : Optional.of(Refusal.at("value", "rulebook.choice", rule.name()));
    }
  }

  /** Yes or no; the texts stand under {@code ruleswitch.true} and {@code ruleswitch.false}. */
  record Switch() implements RuleValues {

    @Override
    public Kind kind() {
      return Kind.SWITCH;
    }

    @Override
    public List<String> codes() {
      return List.of("true", "false");
    }

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      return new Choice(codes()).refusal(rule, typed);
    }
  }

  /** Number of a letter with each of {@code {unit}}, {@code {year}} and {@code {serial}} once. */
  record LetterPattern() implements RuleValues {

    @Override
    public Kind kind() {
      return Kind.PATTERN;
    }

    private static final int MOST_CHARACTERS = 60;
    private static final List<String> PLACES = List.of("{unit}", "{year}", "{serial}");
    private static final Pattern PLAIN =
        Pattern.compile("[\\p{IsHan}A-Za-z0-9〔〕（）()\\[\\]\\-_./]*");

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      if (typed.length() > MOST_CHARACTERS) {
        return Optional.of(
            Refusal.at("value", "rulebook.pattern-long", rule.name(), MOST_CHARACTERS));
      }
      String rest = typed;
      for (String place : PLACES) {
        int at = rest.indexOf(place);
        if (at < 0) {
          return Optional.of(Refusal.at("value", "rulebook.pattern-place", rule.name(), place));
        }
        rest = rest.substring(0, at) + rest.substring(at + place.length());
      }
      return PLAIN.matcher(rest).matches()
          ? Optional.empty()
          : Optional.of(Refusal.at("value", "rulebook.pattern-plain", rule.name()));
    }
  }

  /** Kept and checked by another page; the rule book only shows it. */
  record Elsewhere(String unit) implements RuleValues {

    @Override
    public Kind kind() {
      return Kind.ELSEWHERE;
    }

    @Override
    public Optional<Refusal> refusal(Rule rule, String typed) {
      return Optional.of(Refusal.of("rulebook.kept-elsewhere", rule.name()));
    }
  }
}
