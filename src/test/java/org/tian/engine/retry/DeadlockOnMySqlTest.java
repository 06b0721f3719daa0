package org.tian.engine.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.TianOnMySqlTest;
import org.tian.engine.Probe;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * Two people want the same two rows in opposite order: MySQL kills one of both transactions, and
 * its step is done again as a whole.
 */
@TianOnMySqlTest
class DeadlockOnMySqlTest {

  private static final Actor CHENMIN = new Actor("chenmin", "TASKLIST", null);

  @Autowired private CrossingSteps steps;
  @Autowired private Probe probe;
  @Autowired private ProcessEngine engine;
  @Autowired private TaskService tasks;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private final ExecutorService people = Executors.newFixedThreadPool(2);

  @BeforeEach
  void makeRows() {
    jdbc.sql("create table crossing_row (id int not null primary key, taken int not null)")
        .update();
    jdbc.sql("insert into crossing_row values (1, 0), (2, 0)").update();
  }

  @AfterEach
  void dropRows() {
    people.shutdownNow();
    jdbc.sql("drop table crossing_row").update();
  }

  @Test
  void isRealHere_whenNobodyRepeats() {
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    TransactionTemplate once = new TransactionTemplate(transactions);

    assertThatThrownBy(
            () ->
                atOnce(
                    () -> once.execute(status -> takeInside(1, 2, bothHoldOne)),
                    () -> once.execute(status -> takeInside(2, 1, bothHoldOne))))
        .hasCauseInstanceOf(ConcurrencyFailureException.class);
    assertThat(taken()).containsExactly(1, 1);
  }

  @Test
  void repeatsTheStepThatLost() throws Exception {
    CountDownLatch bothHoldOne = new CountDownLatch(2);

    atOnce(() -> take(1, 2, bothHoldOne), () -> take(2, 1, bothHoldOne));

    assertThat(taken()).containsExactly(2, 2);
  }

  @Test
  void repeatsTheEngineCommandThatLost() throws Exception {
    probe.deploy();
    String one = probe.taskOf(probe.start("关于路灯的提案"));
    String two = probe.taskOf(probe.start("关于公园的提案"));
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    AtomicInteger attempts = new AtomicInteger();

    atOnce(
        () -> inEngine(holdThenRank(one, two, 71, bothHoldOne, attempts)),
        () -> inEngine(holdThenRank(two, one, 72, bothHoldOne, attempts)));

    assertThat(attempts).hasValue(3);
    assertThat(priorityOf(two)).isEqualTo(71);
    assertThat(priorityOf(one)).isEqualTo(72);
  }

  private Void take(int first, int second, CountDownLatch bothHoldOne) throws Exception {
    steps.take(first, second, bothHoldOne);
    return null;
  }

  /** In an open transaction the step joins and leaves repeating to its owner. */
  private Void takeInside(int first, int second, CountDownLatch bothHoldOne) {
    try {
      return take(first, second, bothHoldOne);
    } catch (RuntimeException lost) {
      throw lost;
    } catch (Exception interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Holds the row of one task, and lets the engine's flush write that of the other. */
  private Command<Void> holdThenRank(
      String held, String ranked, int rank, CountDownLatch bothHoldOne, AtomicInteger attempts) {
    return context -> {
      attempts.incrementAndGet();
      jdbc.sql("select ID_ from ACT_RU_TASK where ID_ = ? for update")
          .param(held)
          .query(String.class)
          .single();
      bothHoldOne.countDown();
      await(bothHoldOne);
      context.getTaskManager().findTaskById(ranked).setPriority(rank);
      return null;
    };
  }

  private Void inEngine(Command<Void> command) {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return CurrentActor.as(
        CHENMIN, () -> configuration.getCommandExecutorTxRequired().execute(command));
  }

  private void atOnce(Callable<Void> one, Callable<Void> other) throws Exception {
    for (Future<Void> done : people.invokeAll(List.of(one, other), 60, TimeUnit.SECONDS)) {
      done.get();
    }
  }

  private List<Integer> taken() {
    return jdbc.sql("select taken from crossing_row order by id").query(Integer.class).list();
  }

  private int priorityOf(String taskId) {
    return tasks.createTaskQuery().taskId(taskId).singleResult().getPriority();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
