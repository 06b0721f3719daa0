package org.tian.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.review.Opinion;
import org.tian.review.ReviewOutcome;
import org.tian.review.Reviews;

/** The office checks whether the proposal can be accepted for review. */
@Component
class CheckAcceptanceTasks implements TaskStep {

  private final Reviews reviews;

  CheckAcceptanceTasks(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String taskKey() {
    return "Task_CheckAcceptance";
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    ReviewOutcome outcome = ReviewOutcome.valueOf(form.option("acceptanceOutcome"));
    reviews.checkAcceptance(task.proposalId(), Opinion.of(outcome, form.text("comment")));
    return Map.of(ProposalReviewVariables.ACCEPTANCE_OUTCOME, outcome.name());
  }
}
