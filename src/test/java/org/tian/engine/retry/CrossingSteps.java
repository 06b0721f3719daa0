package org.tian.engine.retry;

import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.shared.WholeStep;

/** A step that takes two rows, one after the other, for tests that let two of them cross. */
@Component
public class CrossingSteps {

  private final JdbcClient jdbc;

  CrossingSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the first row, waits until the other step has taken its own, then takes the second. */
  @WholeStep
  public void take(int first, int second, CountDownLatch bothHoldOne) throws InterruptedException {
    raise(first);
    bothHoldOne.countDown();
    bothHoldOne.await();
    raise(second);
  }

  private void raise(int id) {
    jdbc.sql("update crossing_row set taken = taken + 1 where id = ?").param(id).update();
  }
}
