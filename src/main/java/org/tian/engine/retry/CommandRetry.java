package org.tian.engine.retry;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tian.shared.CurrentActor;

/**
 * Repeats a whole engine command that a person gave and that lost a lock race.
 *
 * <p>Stands before the engine's transaction interceptor. Meant for callers that have no service of
 * ours around them, which is Tasklist's REST API. Leaves alone what runs in a transaction (its
 * owner repeats, see {@link org.tian.shared.WholeStep}) and the job executor (it has its own
 * retries).
 */
class CommandRetry extends CommandInterceptor {

  private static final int ATTEMPTS = 5;

  private final RetryTemplate retries;

  CommandRetry(LockConflicts conflicts) {
    this.retries =
        RetryTemplate.builder()
            .customPolicy(new ConflictRetryPolicy(ATTEMPTS, conflicts))
            .exponentialBackoff(40, 2, 1000, true)
            .build();
  }

  @Override
  public <T> T execute(Command<T> command) {
    return mayRepeat() ? retries.execute(attempt -> next.execute(command)) : next.execute(command);
  }

  private static boolean mayRepeat() {
    return !TransactionSynchronizationManager.isActualTransactionActive()
        && Context.getJobExecutorContext() == null
        && Context.getCommandContext() == null
        && !CurrentActor.get().isSystem();
  }
}
