package org.tian.engine.visibility;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/** Puts the policy in the place of the engine's authorization rows. */
@Component
class VisibilityPlugin extends AbstractProcessEnginePlugin implements SessionFactory {

  private final StandIns standIns;

  VisibilityPlugin(StandIns standIns) {
    this.standIns = standIns;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<SessionFactory> factories = new ArrayList<>();
    if (configuration.getCustomSessionFactories() != null) {
      factories.addAll(configuration.getCustomSessionFactories());
    }
    factories.add(this);
    configuration.setCustomSessionFactories(factories);
    configuration.setCommandCheckers(List.of(new PolicyChecker(standIns)));
    configuration.setResourceAuthorizationProvider(new NoAuthorizationRows());
    configuration.setEnforceSpecificVariablePermission(true);
  }

  @Override
  public Class<?> getSessionType() {
    return AuthorizationManager.class;
  }

  @Override
  public Session openSession() {
    return new PolicyAuthorizations(standIns);
  }
}
