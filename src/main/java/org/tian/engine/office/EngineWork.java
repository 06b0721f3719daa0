package org.tian.engine.office;

import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets the engine do what an operation has decided, without the engine's own permission checks: who
 * may was asked before.
 */
@Component
class EngineWork {

  private static final String ENGINE = "org.camunda.bpm.engine.impl";

  /** How the engine begins to say that the instance to be modified does not exist. */
  private static final String INSTANCE_GONE = "ENGINE-13036";

  private final ProcessEngine engine;

  EngineWork(ProcessEngine engine) {
    this.engine = engine;
  }

  /**
   * One piece of work; what it wrote is in the database when it returns.
   *
   * @throws ConcurrencyFailureException when somebody else has moved the instance meanwhile, which
   *     the engine says in several ways; the step is then repeated and finds what there is
   */
  <T> T with(Function<ProcessEngine, T> work) {
    try {
      return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
          .getCommandExecutorTxRequired()
          .execute(context -> context.runWithoutAuthorization(() -> work.apply(engine)));
    } catch (RuntimeException failure) {
      if (isOvertaken(failure)) {
        throw new ConcurrencyFailureException("The process instance was moved meanwhile", failure);
      }
      throw failure;
    }
  }

  /** An activity or process instance that is gone; executions whose instance has just ended. */
  private static boolean isOvertaken(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof NotValidException
                    || String.valueOf(cause.getMessage()).startsWith(INSTANCE_GONE)
                    || cause instanceof NullPointerException && isOfEngine(cause));
  }

  private static boolean isOfEngine(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(ENGINE);
  }
}
