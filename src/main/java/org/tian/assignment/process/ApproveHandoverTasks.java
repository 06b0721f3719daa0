package org.tian.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandoverPlans;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;

/** {@code Task_ApproveHandover}: the handing office approves the plan or sends it back. */
@Component
class ApproveHandoverTasks implements TaskStep {

  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;

  ApproveHandoverTasks(HandoverPlans plans, AssignmentSummaries summaries) {
    this.plans = plans;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_ApproveHandover";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("planSummary", plans.latest(task.proposalId()).map(summaries::of).orElse(""));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    boolean approved = "APPROVE".equals(form.option("handoverOutcome"));
    if (approved) {
      plans.approve(task.proposalId(), task.caseKey(), form.text("requirements"));
    } else {
      plans.reject(task.proposalId(), task.caseKey(), form.text("comment"));
    }
    return Map.of(AssignmentVariables.HANDOVER_APPROVED, approved);
  }
}
