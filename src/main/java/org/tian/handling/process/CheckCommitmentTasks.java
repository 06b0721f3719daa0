package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.commitment.CommitmentSteps;
import org.tian.handling.commitment.CommitmentSummaries;

/** {@code Task_CheckCommitment}: the committee's office accepts a report or sends it back. */
@Component
class CheckCommitmentTasks implements TaskStep {

  private final CommitmentSteps steps;
  private final CommitmentSummaries summaries;

  CheckCommitmentTasks(CommitmentSteps steps, CommitmentSummaries summaries) {
    this.steps = steps;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_CheckCommitment";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long id = CommitmentVariables.commitmentId(task);
    return Map.of(
        "commitmentSummary", summaries.promise(id),
        "reportSummary", summaries.report(id),
        "proposerComments", summaries.comments(id));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    return CommitmentVariables.afterCheck(
        steps.check(
            CommitmentVariables.commitmentId(task),
            "ACCEPT".equals(form.option("commitmentVerdict")),
            form.text("comment")));
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}
