package org.tian.engine.retry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which failures are worth a second try. */
class LockConflictsTest {

  private final LockConflicts conflicts = new LockConflicts();

  static Stream<Throwable> lost() {
    return Stream.of(
        new OptimisticLockingException("engine"),
        new OptimisticLockException("JPA"),
        new ObjectOptimisticLockingFailureException("Proposal", 1L),
        new CannotAcquireLockException("deadlock"),
        new SQLTransactionRollbackException("deadlock"),
        new ProcessEngineException("lock", 1),
        new ProcessEngineException("deadlock", 10_000),
        new NullValueException("Cannot restore state of process instance 1: list is empty"));
  }

  @AfterEach
  void closeTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @ParameterizedTest
  @MethodSource("lost")
  void sees_whenALockRaceWasLost(Throwable failure) {
    assertThat(conflicts.areCauseOf(failure)).isTrue();
    assertThat(conflicts.areCauseOf(new IllegalStateException(new RuntimeException(failure))))
        .isTrue();
  }

  @Test
  void doesNotSee_whenSomethingElseFailed() {
    assertThat(conflicts.areCauseOf(new IllegalStateException("broken"))).isFalse();
    assertThat(conflicts.areCauseOf(new NullValueException("taskId is null"))).isFalse();
    assertThat(conflicts.areCauseOf(new ProcessEngineException("foreign key", 10_001))).isFalse();
  }

  @Test
  void saysNo_whenATransactionIsStillOpen() {
    TransactionSynchronizationManager.setActualTransactionActive(true);

    assertThat(conflicts.areCauseOf(new OptimisticLockingException("engine"))).isFalse();
  }
}
