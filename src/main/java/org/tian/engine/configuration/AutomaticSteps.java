package org.tian.engine.configuration;

import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.springframework.stereotype.Component;
import org.tian.shared.CurrentActor;

/**
 * Lets the system, not the person, be the actor of what service tasks do.
 *
 * <p>A service task runs in the transaction of whoever completed the task before it. That person
 * decided something, and that decision is on record as theirs; that the case is then closed or its
 * ratings are summed up is the process's doing. Whose action set it going is kept with the step.
 */
@Component
class AutomaticSteps extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setDelegateInterceptor(new BySystem());
  }

  private static final class BySystem extends DefaultDelegateInterceptor {

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
      if (!(invocation instanceof JavaDelegateInvocation)) {
        super.handleInvocation(invocation);
        return;
      }
      try (CurrentActor.Turn turn = CurrentActor.become(CurrentActor.get().automatic())) {
        super.handleInvocation(invocation);
      }
    }
  }
}
