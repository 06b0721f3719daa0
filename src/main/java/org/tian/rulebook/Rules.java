package org.tian.rulebook;

import static org.tian.rulebook.RuleStage.FILING;
import static org.tian.rulebook.RuleStage.HANDLING;
import static org.tian.rulebook.RuleStage.RAISING;
import static org.tian.rulebook.RuleStage.RATING;
import static org.tian.rulebook.RuleStage.REPLYING;
import static org.tian.rulebook.RuleStage.REVIEWING;
import static org.tian.rulebook.RuleStage.SIGNING;
import static org.tian.shared.CommitteeSetting.BODY_CONFIRMATION;
import static org.tian.shared.CommitteeSetting.CASE_NUMBER_TEMPLATE;
import static org.tian.shared.CommitteeSetting.COMMITMENT_MOVES_MAX;
import static org.tian.shared.CommitteeSetting.CONSULTATION_FIRST;
import static org.tian.shared.CommitteeSetting.CONSULTATION_SILENCE;
import static org.tian.shared.CommitteeSetting.CONSULTATION_WORKING_DAYS;
import static org.tian.shared.CommitteeSetting.CO_LETTER_NUMBER_TEMPLATE;
import static org.tian.shared.CommitteeSetting.CO_SIGN_IN_SESSION;
import static org.tian.shared.CommitteeSetting.ENDORSEMENT_INSTRUCT_DAYS;
import static org.tian.shared.CommitteeSetting.ENDORSEMENT_READ_DAYS;
import static org.tian.shared.CommitteeSetting.ENDORSEMENT_SIGN_DAYS;
import static org.tian.shared.CommitteeSetting.ENTRY_RECEIVED_COUNTS;
import static org.tian.shared.CommitteeSetting.ENTRY_SUBMISSION;
import static org.tian.shared.CommitteeSetting.EXTENSION_MOST;
import static org.tian.shared.CommitteeSetting.FILING_REASONS_MAX;
import static org.tian.shared.CommitteeSetting.JOINT_MIN_SIGNERS;
import static org.tian.shared.CommitteeSetting.MERGED_NUMBER;
import static org.tian.shared.CommitteeSetting.NEAR_WORKING_DAYS;
import static org.tian.shared.CommitteeSetting.ORDINARY_ALLOWED;
import static org.tian.shared.CommitteeSetting.PART_MIN_LENGTH;
import static org.tian.shared.CommitteeSetting.PROMISE_MONTHS;
import static org.tian.shared.CommitteeSetting.RATING_RULE;
import static org.tian.shared.CommitteeSetting.RECEIPT_REMINDER_DAYS;
import static org.tian.shared.CommitteeSetting.RECYCLE_DAYS;
import static org.tian.shared.CommitteeSetting.REHANDLING_CAP;
import static org.tian.shared.CommitteeSetting.REPLY_MAX_LENGTH;
import static org.tian.shared.CommitteeSetting.REPLY_MIN_LENGTH;
import static org.tian.shared.CommitteeSetting.REPLY_NUMBER_TEMPLATE;
import static org.tian.shared.CommitteeSetting.REPLY_SIGNED_BY;
import static org.tian.shared.CommitteeSetting.RETURN_WORKING_DAYS;
import static org.tian.shared.CommitteeSetting.REVIEW_BY_GROUPS;
import static org.tian.shared.CommitteeSetting.REVIEW_IDLE_DAYS;
import static org.tian.shared.CommitteeSetting.REVIEW_SAME_PERSON;
import static org.tian.shared.CommitteeSetting.REVIEW_STAGES;
import static org.tian.shared.CommitteeSetting.SECTOR_ALL_YEAR;
import static org.tian.shared.CommitteeSetting.SIMILARITY_WARNING;
import static org.tian.shared.CommitteeSetting.SUGGESTIONS_MAX;
import static org.tian.shared.CommitteeSetting.TEXT_MAX_LENGTH;
import static org.tian.shared.CommitteeSetting.TEXT_WARN_LENGTH;
import static org.tian.shared.CommitteeSetting.TITLE_MAX_LENGTH;
import static org.tian.shared.CommitteeSetting.UNIT_DEPUTY_PLANS;
import static org.tian.shared.CommitteeSetting.UNIT_HEAD_INSTRUCTS;
import static org.tian.shared.CommitteeSetting.UNIT_SHOWN_DAYS;
import static org.tian.shared.CommitteeSetting.URGING_WORKING_DAYS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tian.rulebook.RuleValues.Choice;
import org.tian.rulebook.RuleValues.Elsewhere;
import org.tian.rulebook.RuleValues.Hours;
import org.tian.rulebook.RuleValues.LetterPattern;
import org.tian.rulebook.RuleValues.Numbers;
import org.tian.rulebook.RuleValues.Periods;
import org.tian.rulebook.RuleValues.Switch;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.DeadlineRule;

/** Every rule of the book, in the order of the stages. */
final class Rules {

  private static final String SESSIONS = "/desk/sessions";
  private static final String REVIEW = "/desk/review/groups";
  private static final String LIKENESS = "/desk/similarity";

  private static final List<Rule> SETTINGS =
      List.of(
          Rule.of(TITLE_MAX_LENGTH, RAISING, new Numbers(10, 200, "characters")),
          Rule.of(TEXT_WARN_LENGTH, RAISING, new Numbers(200, 20_000, "characters")),
          Rule.of(TEXT_MAX_LENGTH, RAISING, new Numbers(500, 20_000, "characters")),
          Rule.of(PART_MIN_LENGTH, RAISING, new Numbers(1, 500, "characters")),
          Rule.of(SUGGESTIONS_MAX, RAISING, new Numbers(1, 50, "items")),
          Rule.of(ORDINARY_ALLOWED, RAISING, new Switch()),
          Rule.of(SECTOR_ALL_YEAR, RAISING, new Switch()),
          Rule.of(BODY_CONFIRMATION, RAISING, new Switch()),
          Rule.of(ENTRY_SUBMISSION, RAISING, new Switch()),
          Rule.of(ENTRY_RECEIVED_COUNTS, RAISING, new Switch()),
          Rule.of(RECYCLE_DAYS, RAISING, new Numbers(1, 365, "days")),
          Rule.of(JOINT_MIN_SIGNERS, SIGNING, new Numbers(2, 50, "people")),
          Rule.of(CO_SIGN_IN_SESSION, SIGNING, new Hours(1, 72)),
          Rule.of(REVIEW_STAGES, REVIEWING, new Elsewhere("times")).keptAt(REVIEW),
          Rule.of(REVIEW_BY_GROUPS, REVIEWING, new Switch()).keptAt(REVIEW),
          Rule.of(REVIEW_SAME_PERSON, REVIEWING, new Switch()).keptAt(REVIEW),
          Rule.of(REVIEW_IDLE_DAYS, REVIEWING, new Elsewhere("days")).keptAt(REVIEW),
          Rule.of(SIMILARITY_WARNING, REVIEWING, new Elsewhere("percent")).keptAt(LIKENESS),
          Rule.of(FILING_REASONS_MAX, FILING, new Numbers(1, 10, "items")),
          Rule.of(CASE_NUMBER_TEMPLATE, FILING, new Elsewhere("")).keptAt(SESSIONS),
          Rule.of(MERGED_NUMBER, FILING, new Choice(List.of("SHARE", "KEEP"))),
          Rule.of(CONSULTATION_FIRST, HANDLING, new Switch()),
          Rule.of(CONSULTATION_WORKING_DAYS, HANDLING, new Numbers(1, 15, "working-days")),
          Rule.of(
              CONSULTATION_SILENCE,
              HANDLING,
              new Choice(List.of("ACCEPTED", "NO_OBJECTION", "NOT_OURS"))),
          Rule.of(ENDORSEMENT_SIGN_DAYS, HANDLING, new Numbers(1, 30, "working-days")),
          Rule.of(ENDORSEMENT_READ_DAYS, HANDLING, new Numbers(1, 30, "working-days")),
          Rule.of(ENDORSEMENT_INSTRUCT_DAYS, HANDLING, new Numbers(1, 30, "working-days")),
          Rule.of(RETURN_WORKING_DAYS, HANDLING, new Numbers(1, 60, "working-days")),
          Rule.of(UNIT_SHOWN_DAYS, HANDLING, new Numbers(0, 730, "days")),
          Rule.of(UNIT_HEAD_INSTRUCTS, HANDLING, new Switch()),
          Rule.of(UNIT_DEPUTY_PLANS, HANDLING, new Switch()),
          Rule.of(NEAR_WORKING_DAYS, HANDLING, new Numbers(1, 30, "working-days")),
          Rule.of(URGING_WORKING_DAYS, HANDLING, new Numbers(0, 10, "working-days")),
          Rule.of(EXTENSION_MOST, REPLYING, new Periods()),
          Rule.of(REPLY_MIN_LENGTH, REPLYING, new Numbers(1, 1000, "characters")),
          Rule.of(REPLY_MAX_LENGTH, REPLYING, new Numbers(500, 20_000, "characters")),
          Rule.of(REPLY_SIGNED_BY, REPLYING, new Choice(List.of("HEAD", "DEPUTY"))),
          Rule.of(PROMISE_MONTHS, REPLYING, new Numbers(1, 60, "months")),
          Rule.of(RECEIPT_REMINDER_DAYS, REPLYING, new Numbers(1, 60, "working-days")),
          Rule.of(REPLY_NUMBER_TEMPLATE, REPLYING, new LetterPattern()),
          Rule.of(CO_LETTER_NUMBER_TEMPLATE, REPLYING, new LetterPattern()),
          Rule.of(RATING_RULE, RATING, new Choice(List.of("WORST", "LEAD", "MAJORITY"))),
          Rule.of(REHANDLING_CAP, RATING, new Numbers(0, 10, "times")),
          Rule.of(COMMITMENT_MOVES_MAX, RATING, new Numbers(0, 10, "times")));

  /** Limits whose length another rule gives, or that is taken from another limit. */
  private static final Set<DeadlineRule> SET_ELSEWHERE =
      EnumSet.of(
          DeadlineRule.CONSULTATION,
          DeadlineRule.ENDORSEMENT_SIGN,
          DeadlineRule.ENDORSEMENT_READ,
          DeadlineRule.ENDORSEMENT_INSTRUCT,
          DeadlineRule.CO_SIGN_REMINDER,
          DeadlineRule.COMMITMENT_DAY);

  static final List<Rule> ALL =
      Stream.concat(
              SETTINGS.stream(),
              Arrays.stream(DeadlineRule.values())
                  .filter(limit -> !SET_ELSEWHERE.contains(limit))
                  .map(Rule::of))
          .toList();

  /** Lengths of which the first must not exceed the second. */
  record Pair(CommitteeSetting lower, CommitteeSetting upper) {}

  static final List<Pair> IN_ORDER =
      List.of(
          new Pair(TEXT_WARN_LENGTH, TEXT_MAX_LENGTH),
          new Pair(PART_MIN_LENGTH, TEXT_WARN_LENGTH),
          new Pair(REPLY_MIN_LENGTH, REPLY_MAX_LENGTH));

  private Rules() {}
}
