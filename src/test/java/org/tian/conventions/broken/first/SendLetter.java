package org.tian.conventions.broken.first;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks a rule on purpose: a delegate that is neither named nor placed as one. */
public class SendLetter implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    execution.removeVariables();
  }
}
