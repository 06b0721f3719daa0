package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.clocks.ReplyExtensions;

/** {@code Task_RecordConsentSilence}: the proposer has said nothing in time. */
@Component
class RecordConsentSilenceDelegate implements JavaDelegate {

  private final ReplyExtensions extensions;

  RecordConsentSilenceDelegate(ReplyExtensions extensions) {
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extensions.recordSilence(HandlingVariables.unitTaskId(execution));
  }
}
