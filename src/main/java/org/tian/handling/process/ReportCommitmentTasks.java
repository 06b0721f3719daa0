package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.commitment.CommitmentSteps;
import org.tian.handling.commitment.CommitmentSummaries;
import org.tian.handling.commitment.ReportDraft;
import org.tian.handling.commitment.ReportOutcome;

/** {@code Task_ReportCommitment}: the unit says what has become of its promise. */
@Component
class ReportCommitmentTasks implements TaskStep {

  private final CommitmentSteps steps;
  private final CommitmentSummaries summaries;

  ReportCommitmentTasks(CommitmentSteps steps, CommitmentSummaries summaries) {
    this.steps = steps;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_ReportCommitment";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long id = CommitmentVariables.commitmentId(task);
    return Map.of(
        "commitmentSummary", summaries.promise(id),
        "sentBackComment", summaries.sentBack(id),
        "commitmentFiles", summaries.freshFiles(id));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    String outcome = form.option("reportOutcome");
    steps.report(
        CommitmentVariables.commitmentId(task),
        new ReportDraft(
            outcome == null ? null : ReportOutcome.valueOf(outcome),
            form.text("reportWords"),
            form.date("newDay"),
            form.text("evidenceUrl")));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}
