package org.tian.engine;

import java.util.Date;
import java.util.Optional;
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

  private final Deadlines book;

  ProcessDeadlines(Deadlines book) {
    this.book = book;
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
    return Date.from(
        setByTheDomain(execution, wanted).orElseGet(() -> open(execution, wanted)).getDueAt());
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
