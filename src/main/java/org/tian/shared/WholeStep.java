package org.tian.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's step: one transaction, repeated as a whole when it lost a lock race.
 *
 * <p>The repetition lies outside the transaction, because an optimistic-lock failure or a MySQL
 * deadlock spoils all that the transaction read. Put it on the outermost service method of a step
 * only; inside a running transaction it joins and the outermost step repeats.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional
@Retryable(
    exceptionExpression = "@lockConflicts.areCauseOf(#root)",
    maxAttempts = 5,
    backoff = @Backoff(delay = 40, multiplier = 2, random = true))
public @interface WholeStep {}
