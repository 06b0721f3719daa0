package org.tian.engine.retry;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows a lost lock race when it sees one: an optimistic lock of the engine or of JPA, a deadlock,
 * a lock that could not be had in time, a process that somebody else has ended meanwhile.
 *
 * <p>MySQL's deadlocks do not come as the engine's optimistic locking but as its exception with
 * code 10000; both are worth a second try of the whole transaction, nothing else is.
 */
@Component("lockConflicts")
class LockConflicts {

  /**
   * Whether the step may simply be done again: a lock race lies behind the failure and no
   * transaction is open around it.
   *
   * <p>Inside an open transaction the answer is always no: what it has read is stale, so whoever
   * opened it has to begin anew.
   */
  public boolean areCauseOf(Throwable failure) {
    return !TransactionSynchronizationManager.isActualTransactionActive()
        && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(LockConflicts::isConflict);
  }

  private static boolean isConflict(Throwable cause) {
    return cause instanceof OptimisticLockingException
        || cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || cause instanceof LockTimeoutException
        || cause instanceof ConcurrencyFailureException
        || cause instanceof SQLTransientException
            && !(cause instanceof SQLTransientConnectionException)
        || cause instanceof NullValueException gone && isEndedMeanwhile(gone)
        || cause instanceof ProcessEngineException engineFailure && hasConflictCode(engineFailure);
  }

  /**
   * Two persons completed the last task of a process at once: the second one's service task failed
   * on what the first had done, and when the engine looked for a boundary event to catch that, the
   * executions were gone. The failure itself is lost, so this message is all there is to tell by.
   */
  private static boolean isEndedMeanwhile(NullValueException failure) {
    return String.valueOf(failure.getMessage())
        .contains("Cannot restore state of process instance");
  }

  private static boolean hasConflictCode(ProcessEngineException failure) {
    int code = failure.getCode();
    return code == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()
        || code == BuiltinExceptionCode.DEADLOCK.getCode();
  }
}
