package org.tian.cultivation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.cultivation.ExpertReviews;

/** {@code Task_CloseComments}: all experts have commented, or their time is over. */
@Component
class CloseCommentsDelegate implements JavaDelegate {

  private final ExpertReviews reviews;

  CloseCommentsDelegate(ExpertReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CultivationVariables.COMMENTED,
        reviews.close(CultivationVariables.cultivationId(execution)));
  }
}
