package org.tian.review.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.review.GroupAssignment;
import org.tian.review.Opinion;
import org.tian.review.ReviewOptions;
import org.tian.review.ReviewOutcome;
import org.tian.review.ReviewStage;
import org.tian.review.Reviews;

/** The office checks whether the proposal can be accepted, and gives it to a review group. */
@Component
class CheckAcceptanceTasks implements TaskStep {

  private final Reviews reviews;
  private final ReviewOptions options;
  private final GroupAssignment groups;

  CheckAcceptanceTasks(Reviews reviews, ReviewOptions options, GroupAssignment groups) {
    this.reviews = reviews;
    this.options = options;
    this.groups = groups;
  }

  @Override
  public String taskKey() {
    return "Task_CheckAcceptance";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    List<Map<String, String>> groupOptions = groups.options(task.proposalId());
    return Map.of(
        "categoryOptions", options.categories(task.proposalId()),
        "groupOptions", groupOptions,
        "reviewGroup", groupOptions.get(0).get("value"));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    ReviewOutcome outcome = ReviewOutcome.valueOf(form.option("acceptanceOutcome"));
    if (outcome == ReviewOutcome.RETURN) {
      reviews.checkAcceptance(task.proposalId(), Opinion.of(outcome, form.text("comment")));
    } else {
      accept(task, form);
    }
    Map<String, Object> variables = new HashMap<>();
    variables.put(ProposalReviewVariables.ACCEPTANCE_OUTCOME, outcome.name());
    variables.put(ProposalReviewVariables.REVIEW_STAGE, 0);
    return variables;
  }

  private void accept(TaskCase task, Submission form) {
    String category = form.option("category");
    String group = groups.groupOf(task.proposalId(), category, form.option("reviewGroup"));
    reviews.checkAcceptance(task.proposalId(), Opinion.accept(category), group);
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(task -> reviews.takeBack(task.proposalId(), ReviewStage.ACCEPTANCE));
  }
}
