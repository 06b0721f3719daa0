package org.tian.engine.office;

import java.util.Optional;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/**
 * One at a time with a task: whoever transfers, lends, signs, counts or completes waits here for
 * the others.
 *
 * <p>The row of the inbox is the lock. Of a signature and the task that it is for, the row of the
 * task is taken, never that of the signature, so that nobody waits in a circle.
 */
@Component
class TaskLock {

  private final JdbcClient jdbc;

  TaskLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits until the task is free and holds it to the end of the transaction.
   *
   * @return whether it is open; false also for a task the inbox does not know
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean take(String taskId) {
    return stateOf(taskId).filter("OPEN"::equals).isPresent();
  }

  /** A lock that could not be had in time is a lost race like others: the step begins anew. */
  private Optional<String> stateOf(String taskId) {
    try {
      return jdbc.sql("select state from work_item where task_id = ? for update")
          .param(taskId)
          .query(String.class)
          .optional();
    } catch (QueryTimeoutException tooLate) {
      throw new CannotAcquireLockException("Task " + taskId + " is being worked on", tooLate);
    }
  }

  /** Waits before a completion; a signature waits at the task it is for, in its own step. */
  @Transactional(propagation = Propagation.MANDATORY)
  void enter(String taskId) {
    boolean signature =
        jdbc.sql("select process_key from work_item where task_id = ?")
            .param(taskId)
            .query(String.class)
            .optional()
            .filter(SigningProcess.KEY::equals)
            .isPresent();
    if (!signature) {
      take(taskId);
    }
  }

  /** The same, refused with {@code task.gone} when it is not open any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void takeOpen(String taskId) {
    if (!take(taskId)) {
      throw Refusal.of("task.gone").asException();
    }
  }
}
