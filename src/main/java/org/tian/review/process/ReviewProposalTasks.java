package org.tian.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.review.ReviewOptions;
import org.tian.review.Reviews;

/** A reviewer reads the proposal and recommends what to do with it. */
@Component
class ReviewProposalTasks implements TaskStep {

  private final Reviews reviews;
  private final ReviewOptions options;

  ReviewProposalTasks(Reviews reviews, ReviewOptions options) {
    this.reviews = reviews;
    this.options = options;
  }

  @Override
  public String taskKey() {
    return "Task_ReviewProposal";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of(
        "categoryOptions", options.categories(task.proposalId()),
        "reasonOptions", options.reasons(task.proposalId()),
        "mergeOptions", options.mergeTargets(task.proposalId()));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    reviews.recommend(task.proposalId(), OpinionForm.read(form, "recommendation"));
    return Map.of();
  }
}
