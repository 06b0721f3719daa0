package org.tian.bulk;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * This node's thread for runs: works at once on what is started here, and looks now and then for
 * what other nodes started or left.
 */
@Component
class BulkWorker {

  private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
  private static final long SECONDS_TO_STOP = 20;

  private final BulkExecutor executor;
  private final BulkSettings settings;
  private final Semaphore calls = new Semaphore(0);
  private volatile boolean running;
  private Thread thread;

  BulkWorker(BulkExecutor executor, BulkSettings settings) {
    this.executor = executor;
    this.settings = settings;
  }

  /** Told when the transaction that started a run has committed. */
  @TransactionalEventListener
  void on(BulkRunStarted started) {
    calls.release();
  }

  @EventListener(ApplicationStartedEvent.class)
  synchronized void start() {
    if (!settings.background()) {
      return;
    }
    running = true;
    thread = new Thread(this::work, "tian-bulk");
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    boolean failing = false;
    while (running) {
      try {
        executor.workWhile(() -> running);
        failing = false;
      } catch (RuntimeException fault) {
        // The next round tries again; one line a fault, not one every two seconds.
        if (running && !failing) {
          LOG.error("Bulk runs could not be worked on", fault);
        }
        failing = true;
      }
      waitForWork();
    }
  }

  private void waitForWork() {
    try {
      calls.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
      calls.drainPermits();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  @PreDestroy
  synchronized void stop() {
    if (!running) {
      return;
    }
    running = false;
    calls.release();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
