package org.tian.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Puts the {@link RefusalTranslator} around every engine command. */
@Component
class FormPlugin extends AbstractProcessEnginePlugin {

  private final TasklistAnswers answers;

  FormPlugin(TasklistAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<CommandInterceptor> outermost = new ArrayList<>();
    outermost.add(new RefusalTranslator(answers));
    if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
      outermost.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
    }
    configuration.setCustomPreCommandInterceptorsTxRequired(outermost);
  }
}
