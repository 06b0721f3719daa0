package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.handling.commitment.CommitmentSteps;

/** {@code Task_RemindReport}: heads and handing office are told that no report has come. */
@Component
class RemindReportDelegate implements JavaDelegate, Undoable {

  private final CommitmentSteps steps;

  RemindReportDelegate(CommitmentSteps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    steps.remind(CommitmentVariables.commitmentId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}
