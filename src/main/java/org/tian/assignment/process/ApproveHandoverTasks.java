package org.tian.assignment.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.asking.ConsultationTexts;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/**
 * {@code Task_ApproveHandover}: the handing office approves the plan, for now or for the hand-over
 * meeting, or sends it back.
 */
@Component
class ApproveHandoverTasks implements TaskStep {

  private static final String REJECT = "REJECT";

  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;
  private final ConsultationTexts texts;

  ApproveHandoverTasks(
      HandoverPlans plans, AssignmentSummaries summaries, ConsultationTexts texts) {
    this.plans = plans;
    this.summaries = summaries;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_ApproveHandover";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Optional<HandoverPlan> plan = plans.latest(task.proposalId());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("planSummary", plan.map(summaries::of).orElse(""));
    values.put("consultationAnswers", texts.answers(task.proposalId()));
    values.put("meetingNote", plan.map(HandoverPlan::getMeetingNote).orElse(""));
    plan.map(HandoverPlan::getRequirements).ifPresent(asked -> values.put("requirements", asked));
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    String outcome = form.option("handoverOutcome");
    boolean approved = !REJECT.equals(outcome);
    if (approved) {
      plans.approve(task.proposalId(), task.caseKey(), form.text("requirements"));
    } else {
      plans.reject(task.proposalId(), task.caseKey(), form.text("comment"));
    }
    // Version 1 of the process asks the first, later ones the second.
    return Map.of(
        AssignmentVariables.HANDOVER_APPROVED, approved,
        AssignmentVariables.HANDOVER_OUTCOME, outcome);
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(task -> plans.takeBackDecision(task.proposalId(), task.caseKey()));
  }
}
