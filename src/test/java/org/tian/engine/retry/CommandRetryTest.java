package org.tian.engine.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** A person's command is repeated as a whole after a lost lock race, and only then. */
class CommandRetryTest {

  private static final Actor CHENMIN = new Actor("chenmin", "TASKLIST", null);

  private final Engine engine = new Engine();
  private final CommandRetry retry = new CommandRetry(new LockConflicts());

  CommandRetryTest() {
    retry.setNext(engine);
  }

  @AfterEach
  void closeTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void repeats_whenLockRaceIsLostAndThenWon() {
    engine.fails(new OptimisticLockingException("lost"), deadlock());

    String answer = CurrentActor.as(CHENMIN, () -> retry.execute(context -> "done"));

    assertThat(answer).isEqualTo("done");
    assertThat(engine.runs).isEqualTo(3);
  }

  @Test
  void givesUp_whenLockRaceIsLostFiveTimes() {
    engine.fails(deadlock(), deadlock(), deadlock(), deadlock(), deadlock(), deadlock());

    assertThatThrownBy(() -> CurrentActor.as(CHENMIN, () -> retry.execute(context -> "done")))
        .isInstanceOf(ProcessEngineException.class);
    assertThat(engine.runs).isEqualTo(5);
  }

  @Test
  void doesNotRepeat_whenTheCommandIsRefused() {
    engine.fails(new BadUserRequestException("no"));

    assertThatThrownBy(() -> CurrentActor.as(CHENMIN, () -> retry.execute(context -> "done")))
        .hasMessage("no");
    assertThat(engine.runs).isEqualTo(1);
  }

  @Test
  void leavesItToTheOwner_whenATransactionIsOpenOutside() {
    engine.fails(deadlock());
    TransactionSynchronizationManager.setActualTransactionActive(true);

    assertThatThrownBy(() -> CurrentActor.as(CHENMIN, () -> retry.execute(context -> "done")))
        .isInstanceOf(ProcessEngineException.class);
    assertThat(engine.runs).isEqualTo(1);
  }

  @Test
  void leavesItToTheJobExecutor_whenTheProgramItselfWorks() {
    engine.fails(deadlock());

    assertThatThrownBy(() -> retry.execute(context -> "done"))
        .isInstanceOf(ProcessEngineException.class);
    assertThat(engine.runs).isEqualTo(1);
  }

  private static ProcessEngineException deadlock() {
    return new ProcessEngineException("deadlock", 10_000);
  }

  /** Fails as told, then answers. */
  private static class Engine extends CommandInterceptor {

    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int runs;

    void fails(RuntimeException... coming) {
      failures.addAll(List.of(coming));
    }

    @Override
    public <T> T execute(Command<T> command) {
      runs++;
      if (!failures.isEmpty()) {
        throw failures.pop();
      }
      return command.execute(null);
    }
  }
}
