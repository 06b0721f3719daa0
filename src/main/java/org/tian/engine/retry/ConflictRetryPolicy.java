package org.tian.engine.retry;

import org.springframework.retry.RetryContext;
import org.springframework.retry.policy.SimpleRetryPolicy;

/** Tries again after a lost lock race only, a given number of times in all. */
class ConflictRetryPolicy extends SimpleRetryPolicy {

  private final LockConflicts conflicts;

  ConflictRetryPolicy(int attempts, LockConflicts conflicts) {
    super(attempts);
    this.conflicts = conflicts;
  }

  @Override
  public boolean canRetry(RetryContext context) {
    Throwable failure = context.getLastThrowable();
    return failure == null
        || context.getRetryCount() < getMaxAttempts() && conflicts.areCauseOf(failure);
  }
}
