package org.tian.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandoverPlans;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_HandOverAtMeeting}: handed over at the meeting, or back to the approval. */
@Component
class HandOverAtMeetingTasks implements TaskStep {

  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;

  HandOverAtMeetingTasks(HandoverPlans plans, AssignmentSummaries summaries) {
    this.plans = plans;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_HandOverAtMeeting";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("planSummary", plans.latest(task.proposalId()).map(summaries::of).orElse(""));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    boolean handedOver = "HAND_OVER".equals(form.option("meetingOutcome"));
    if (!handedOver) {
      plans.sendBack(task.proposalId(), task.caseKey(), form.text("comment"));
    }
    return Map.of(AssignmentVariables.HANDED_OVER_AT_MEETING, handedOver);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.meeting");
  }
}
