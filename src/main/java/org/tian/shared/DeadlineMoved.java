package org.tian.shared;

import java.time.Instant;

/**
 * A deadline got another end. Told within the transaction that moved it: what hangs on the deadline
 * (tasks, timers, lists) moves with it or not at all.
 *
 * @param before null when it was paused until now
 * @param after null when it is paused from now on
 */
public record DeadlineMoved(
    long deadlineId,
    String caseKey,
    String subject,
    DeadlineRule rule,
    Instant before,
    Instant after,
    DeadlineMove.Cause cause) {

  static DeadlineMoved of(
      Deadline deadline, Instant before, Instant after, DeadlineMove.Cause cause) {
    return new DeadlineMoved(
        deadline.getId(),
        deadline.getCaseKey(),
        deadline.getSubject(),
        deadline.getRule(),
        before,
        after,
        cause);
  }
}
