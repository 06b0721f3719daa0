package org.tian.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;

/**
 * What models call for due dates: {@code ${deadlines.due(execution, 'SIGN_FOR')}}.
 *
 * <p>The clock runs for the process instance, under the case's business key, by the rules of the
 * committee in {@code committeeCode}.
 */
@Component("deadlines")
public class ProcessDeadlines {

  private static final Pattern ASKED =
      Pattern.compile("deadlines\\.due\\(\\s*execution\\s*,\\s*'([A-Z_]+)'\\s*\\)");

  /** A timer of a deadline that stands still is set so far away that it cannot come first. */
  private static final Duration FAR_AWAY = Duration.ofDays(1000);

  private final Deadlines book;
  private final Clock clock;

  ProcessDeadlines(Deadlines book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * Opens the deadline, or gives the one that goes on for this process instance.
   *
   * <p>From the second round of handling on, a reply is due by the shorter rule for re-handling. A
   * clock that the domain has set for the case itself before the process began is the one that
   * counts.
   *
   * @param rule name of a {@link DeadlineRule}
   * @throws IllegalArgumentException for a rule that does not exist
   */
  public Date due(DelegateExecution execution, String rule) {
    DeadlineRule wanted = wanted(execution, DeadlineRule.valueOf(rule));
    Deadline deadline = setByTheDomain(execution, wanted).orElseGet(() -> open(execution, wanted));
    book.goOn(deadline);
    return deadline.isPaused() ? farAway() : Date.from(deadline.getDueAt());
  }

  Date farAway() {
    return Date.from(clock.instant().plus(FAR_AWAY));
  }

  /** The deadline that an expression of a model has asked for; empty for another expression. */
  Optional<Deadline> behind(DelegateExecution execution, String expression) {
    return ruleAsked(expression)
        .map(rule -> wanted(execution, rule))
        .flatMap(
            rule ->
                setByTheDomain(execution, rule)
                    .or(() -> book.running(execution.getProcessInstanceId(), rule)));
  }

  /** Whether an expression of a model asks for deadlines of the rule. */
  static boolean asksFor(String expression, DeadlineRule rule) {
    DeadlineRule asked = rule == DeadlineRule.RE_REPLY ? DeadlineRule.REPLY : rule;
    return ruleAsked(expression).filter(asked::equals).isPresent();
  }

  private static Optional<DeadlineRule> ruleAsked(String expression) {
    Matcher matcher = ASKED.matcher(expression == null ? "" : expression);
    return matcher.find() ? Optional.of(DeadlineRule.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** Whether a deadline lasts as long as the process it runs for, whichever task is done. */
  boolean goesOn(long deadlineId, String processInstanceId) {
    return book.find(deadlineId)
        .filter(one -> one.getRule().isKeptOnReturn())
        .filter(one -> one.getSubject().equals(processInstanceId))
        .isPresent();
  }

  void close(long deadlineId) {
    book.close(deadlineId);
  }

  private Optional<Deadline> setByTheDomain(DelegateExecution execution, DeadlineRule rule) {
    return rule.isKeptOnReturn()
        ? book.running(execution.getProcessBusinessKey(), rule)
        : Optional.empty();
  }

  private Deadline open(DelegateExecution execution, DeadlineRule rule) {
    return book.open(
        execution.getProcessBusinessKey(),
        execution.getProcessInstanceId(),
        rule,
        (String) execution.getVariable("committeeCode"));
  }

  private static DeadlineRule wanted(DelegateExecution execution, DeadlineRule rule) {
    boolean again = rule == DeadlineRule.REPLY && round(execution) > 1;
    return again ? DeadlineRule.RE_REPLY : rule;
  }

  private static int round(DelegateExecution execution) {
    return execution.getVariable("handlingRound") instanceof Number round ? round.intValue() : 1;
  }
}
