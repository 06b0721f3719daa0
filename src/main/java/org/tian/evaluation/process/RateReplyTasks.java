package org.tian.evaluation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.evaluation.EvaluationSummaries;
import org.tian.evaluation.Evaluations;
import org.tian.evaluation.RatingDraft;
import org.tian.evaluation.Satisfaction;

/** {@code Task_RateReply}: a proposer rates the replies. No variable tells how. */
@Component
class RateReplyTasks implements TaskStep {

  private final Evaluations evaluations;
  private final EvaluationSummaries summaries;

  RateReplyTasks(Evaluations evaluations, EvaluationSummaries summaries) {
    this.evaluations = evaluations;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_RateReply";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("replySummary", summaries.replies(task.proposalId()));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    evaluations.rate(
        EvaluationVariables.evaluatedCase(task),
        EvaluationVariables.raterGroup(task),
        new RatingDraft(
            satisfaction(form.option("satisfaction")),
            satisfaction(form.option("attitude")),
            form.text("comment")));
    return Map.of();
  }

  private static Satisfaction satisfaction(String code) {
    return code == null ? null : Satisfaction.valueOf(code);
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task ->
            evaluations.takeBack(
                EvaluationVariables.evaluatedCase(task), EvaluationVariables.raterGroup(task)));
  }
}
