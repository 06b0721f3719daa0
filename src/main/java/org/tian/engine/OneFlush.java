package org.tian.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets many steps of many cases share one engine command, so that the engine writes what came of
 * them at once: the rows of ten cases go to the database in as many statements as those of one.
 *
 * <p>Each step is checked as if it stood alone. Until the end the engine's queries do not see what
 * the steps before have done, so the steps must be of different cases. One that fails spoils all.
 */
@Component
public class OneFlush {

  private final ObjectProvider<ProcessEngineConfigurationImpl> configuration;

  OneFlush(ObjectProvider<ProcessEngineConfigurationImpl> configuration) {
    this.configuration = configuration;
  }

  /** Does the steps in the transaction of the caller. */
  public void of(Runnable steps) {
    configuration
        .getObject()
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              steps.run();
              return null;
            });
  }
}
