package org.tian.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;

/** Replaces the engine's own user tables by {@link DirectoryIdentity}. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin implements SessionFactory {

  private final ObjectProvider<PersonDirectory> people;

  IdentityPlugin(ObjectProvider<PersonDirectory> people) {
    this.people = people;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setIdentityProviderSessionFactory(this);
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return new DirectoryIdentity(people.getObject());
  }
}
