package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.review.Notices;

/** Task_NotifyNotFiled: gives all who signed a notice that says why, and where the text went. */
@Component
class NotifyNotFiledDelegate implements JavaDelegate {

  private final Notices notices;

  NotifyNotFiledDelegate(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.tellNotFiled(ProposalReviewVariables.proposalId(execution));
  }
}
