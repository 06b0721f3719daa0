package org.tian.engine.configuration;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Builds the engine after Flyway has made its tables, with every {@link CommandInterceptor} bean
 * inside the transaction of each command.
 *
 * <p>The beans stand in the order of their {@code @Order}; the first sees a command first. They are
 * created before the engine, so they take engine services and domain beans lazily.
 */
@Component
@DependsOnDatabaseInitialization
class EngineConfiguration extends AbstractProcessEnginePlugin {

  private final ObjectProvider<CommandInterceptor> interceptors;

  EngineConfiguration(ObjectProvider<CommandInterceptor> interceptors) {
    this.interceptors = interceptors;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<CommandInterceptor> inner = new ArrayList<>();
    if (configuration.getCustomPostCommandInterceptorsTxRequired() != null) {
      inner.addAll(configuration.getCustomPostCommandInterceptorsTxRequired());
    }
    interceptors.orderedStream().forEach(inner::add);
    configuration.setCustomPostCommandInterceptorsTxRequired(inner);
  }
}
