package org.tian.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.evaluation.Evaluations;

/** {@code Task_AggregateRatings}: the ratings of the round become one. */
@Component
class AggregateRatingsDelegate implements JavaDelegate {

  private final Evaluations evaluations;

  AggregateRatingsDelegate(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EvaluationVariables.setSatisfied(
        execution, evaluations.sumUp(EvaluationVariables.evaluatedCase(execution)));
  }
}
