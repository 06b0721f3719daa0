package org.tian.handling.annual;

import java.time.Instant;
import java.util.Optional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.handling.Reply;
import org.tian.handling.room.BoardRow;

/**
 * A task given in the year.
 *
 * @param reply the reply sent in it; empty when there is none
 * @param signedLate whether it was signed for after the day for that
 */
record GivenTask(BoardRow row, UnitTask task, Optional<Reply> reply, boolean signedLate) {

  boolean isSigned() {
    return task.getSignedAt() != null;
  }

  boolean is(UnitTaskStatus status) {
    return row.status() == status;
  }

  boolean isOpen() {
    return row.status().isOpen();
  }

  boolean isOverdue(Instant now) {
    return isOpen() && row.dueAt() != null && row.dueAt().isBefore(now);
  }
}
