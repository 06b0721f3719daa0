package org.tian.review.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.review.Opinion;
import org.tian.review.ReviewOpinion;
import org.tian.review.ReviewOptions;
import org.tian.review.ReviewStage;
import org.tian.review.Reviews;

/** The director decides; the form begins with what the reviewer recommended. */
@Component
class DecideFilingTasks implements TaskStep {

  private final Reviews reviews;
  private final ReviewOptions options;
  private final MarksForm marks;

  DecideFilingTasks(Reviews reviews, ReviewOptions options, MarksForm marks) {
    this.reviews = reviews;
    this.options = options;
    this.marks = marks;
  }

  @Override
  public String taskKey() {
    return "Task_DecideFiling";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Map<String, Object> values = new HashMap<>();
    values.put("opinionSummary", options.summary(task.proposalId()));
    values.put("categoryOptions", options.categories(task.proposalId()));
    values.put("reasonOptions", options.reasons(task.proposalId()));
    values.put("mergeOptions", options.mergeTargets(task.proposalId()));
    marks.suggest(task.proposalId(), values);
    reviews.lastRecommendation(task.proposalId()).ifPresent(opinion -> suggest(opinion, values));
    return values;
  }

  private static void suggest(ReviewOpinion recommended, Map<String, Object> values) {
    values.put("filingDecision", recommended.getOutcome().name());
    OpinionForm.suggest(recommended, values);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    Opinion decision = OpinionForm.read(form, "filingDecision");
    reviews.decide(task.proposalId(), decision);
    marks.apply(task.proposalId(), form);
    Map<String, Object> variables = new HashMap<>();
    variables.put(ProposalReviewVariables.REVIEW_OUTCOME, decision.outcome().name());
    variables.put(ProposalReviewVariables.REVIEW_STAGE, 0);
    if (decision.categoryCode() != null) {
      variables.put(ProposalReviewVariables.CATEGORY_CODE, decision.categoryCode());
    }
    return variables;
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(task -> reviews.takeBack(task.proposalId(), ReviewStage.DECISION));
  }
}
