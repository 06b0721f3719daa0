package org.tian.engine.retry;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Puts {@link CommandRetry} outermost around every engine command. */
@Component
class RetryPlugin extends AbstractProcessEnginePlugin {

  private final LockConflicts conflicts;

  RetryPlugin(LockConflicts conflicts) {
    this.conflicts = conflicts;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<CommandInterceptor> outermost = new ArrayList<>();
    outermost.add(new CommandRetry(conflicts));
    if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
      outermost.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
    }
    configuration.setCustomPreCommandInterceptorsTxRequired(outermost);
  }
}
