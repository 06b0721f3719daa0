package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.review.ReviewRounds;

/** Task_OpenReviewStage: counts the review and names who does it. */
@Component
class OpenReviewStageDelegate implements JavaDelegate, Undoable {

  private final ReviewRounds rounds;

  OpenReviewStageDelegate(ReviewRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int number = ProposalReviewVariables.stage(execution) + 1;
    ReviewRounds.Stage stage = rounds.open(ProposalReviewVariables.proposalId(execution), number);
    execution.setVariable(ProposalReviewVariables.REVIEW_STAGE, number);
    execution.setVariable(ProposalReviewVariables.REVIEWER_GROUP, stage.reviewers());
    execution.setVariable(ProposalReviewVariables.MORE_REVIEW_STAGES, stage.more());
  }

  /** Only says who reviews; variables go back by themselves. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}
