package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.clocks.ReplyExtension;
import org.tian.handling.clocks.ReplyExtensions;

/** {@code Task_OpenExtension}: who is asked for consent to more time, or nobody. */
@Component
class OpenExtensionDelegate implements JavaDelegate {

  private final ReplyExtensions extensions;

  OpenExtensionDelegate(ReplyExtensions extensions) {
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ReplyExtension asked = extensions.get(HandlingVariables.unitTaskId(execution));
    execution.setVariable(HandlingVariables.PROPOSER_GROUP, asked.getProposerGroup());
    execution.setVariable(HandlingVariables.CONSENT_NEEDED, asked.getProposerGroup() != null);
  }
}
