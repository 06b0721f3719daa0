package org.tian.engine.office;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tian.shared.RefusedException;

/**
 * Goes on with what was held once the last signature is kept: at once, and every minute with what a
 * stopped program has left.
 *
 * <p>Works in a thread and a transaction of its own: the signature stands even when the step it was
 * for is refused.
 */
@Component
class HeldWorker {

  private static final Logger LOG = LoggerFactory.getLogger(HeldWorker.class);
  private static final long PATIENCE_MS = 20_000;

  private final TaskHoldRows rows;
  private final HeldCompletion completion;

  HeldWorker(TaskHoldRows rows, HeldCompletion completion) {
    this.rows = rows;
    this.completion = completion;
  }

  /** The signer's call returns when the task has gone on, or come back. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void goOn(HeldTasks.Ready ready) {
    Thread worker = new Thread(() -> goOn(ready.taskId()), "held-task");
    worker.start();
    try {
      worker.join(PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  void goOnWithRest() {
    rows.findReady().forEach(this::goOn);
  }

  private void goOn(String taskId) {
    try {
      completion.complete(taskId);
    } catch (RefusedException refused) {
      completion.comeBack(taskId, refused);
    } catch (RuntimeException failure) {
      LOG.error("Held task {} could not go on; it is tried again", taskId, failure);
    }
  }
}
