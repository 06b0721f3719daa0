package org.tian.handling.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.LeaderApprovals;
import org.tian.handling.signoff.SignOffWords;
import org.tian.shared.Refusal;

/** {@code Task_ApproveReplyByLeader}: who leads the handling approves the reply (BJ-3). */
@Component
class ApproveReplyByLeaderTasks implements TaskStep {

  private final LeaderApprovals approvals;
  private final ReplyPreviews previews;
  private final SignOffWords words;

  ApproveReplyByLeaderTasks(LeaderApprovals approvals, ReplyPreviews previews, SignOffWords words) {
    this.approvals = approvals;
    this.previews = previews;
    this.words = words;
  }

  @Override
  public String taskKey() {
    return "Task_ApproveReplyByLeader";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    return Map.of(
        "ledNote", words.ledNote(task.proposalId()),
        "replyPreview", previews.of(unitTaskId),
        "signOffTrail", String.join("\n", words.trail(unitTaskId)));
  }

  @Override
  public List<Refusal> objections(TaskCase task, String personId) {
    return approvals.objections(HandlingVariables.unitTaskId(task), personId);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    boolean approved = "APPROVE".equals(form.option("approvalOutcome"));
    if (approved) {
      approvals.approve(unitTaskId, form.text("approvalComment"));
    } else {
      approvals.sendBack(unitTaskId, form.text("comment"));
    }
    return Map.of(HandlingVariables.REPLY_APPROVED, approved);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.leader");
  }
}
