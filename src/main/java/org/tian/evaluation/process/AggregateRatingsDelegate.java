package org.tian.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.evaluation.Evaluations;

/** {@code Task_AggregateRatings}: the ratings of the round become one. */
@Component
class AggregateRatingsDelegate implements JavaDelegate, Undoable {

  private final Evaluations evaluations;

  AggregateRatingsDelegate(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EvaluationVariables.setSatisfied(
        execution, evaluations.sumUp(EvaluationVariables.evaluatedCase(execution)));
  }

  /** The sum is made again. */
  @Override
  public Undoing undoing() {
    return Undoing.by(task -> evaluations.takeBackSum(EvaluationVariables.evaluatedCase(task)));
  }
}
