package org.tian.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
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
   * <p>From the second round of handling on, a reply is due by the shorter rule for re-handling.
   *
   * @param rule name of a {@link DeadlineRule}
   * @throws IllegalArgumentException for a rule that does not exist
   */
  public Date due(DelegateExecution execution, String rule) {
    DeadlineRule wanted = DeadlineRule.valueOf(rule);
    if (wanted == DeadlineRule.REPLY && round(execution) > 1) {
      wanted = DeadlineRule.RE_REPLY;
    }
    String committeeCode = (String) execution.getVariable("committeeCode");
    return Date.from(
        book.open(
                execution.getProcessBusinessKey(),
                execution.getProcessInstanceId(),
                wanted,
                committeeCode)
            .getDueAt());
  }

  private static int round(DelegateExecution execution) {
    return execution.getVariable("handlingRound") instanceof Number round ? round.intValue() : 1;
  }
}
