package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;
import org.tian.handling.signoff.LeaderApprovals;
import org.tian.handling.signoff.SignOff;
import org.tian.handling.signoff.SignOffWords;
import org.tian.handling.signoff.SignOffs;
import org.tian.handling.signoff.Signers;
import org.tian.shared.Refusal;

/**
 * {@code Task_SignReply}: the unit's head, or the deputy where the table says so, signs the reply
 * (签发).
 */
@Component
class SignReplyTasks extends SignOffTasks {

  private final Signers signers;
  private final SignOffs signOffs;
  private final LeaderApprovals approvals;

  SignReplyTasks(
      ReplySignOff signOff,
      ReplyPreviews previews,
      SignOffWords words,
      Signers signers,
      SignOffs signOffs,
      LeaderApprovals approvals) {
    super(signOff, previews, words, SignOffStage.SIGN, "signOutcome");
    this.signers = signers;
    this.signOffs = signOffs;
    this.approvals = approvals;
  }

  @Override
  public String taskKey() {
    return "Task_SignReply";
  }

  @Override
  public List<Refusal> objections(TaskCase task, String personId) {
    return signers.objections(HandlingVariables.unitTaskId(task), personId);
  }

  /** Somebody may lead the handling since the passage began, who then has to approve. */
  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    Map<String, Object> outcome = new LinkedHashMap<>(super.complete(task, form));
    long unitTaskId = HandlingVariables.unitTaskId(task);
    signOffs.latest(unitTaskId).ifPresent(run -> toLeader(run, outcome));
    return outcome;
  }

  private void toLeader(SignOff run, Map<String, Object> outcome) {
    boolean led = run.getLeaderId() != null;
    outcome.put(HandlingVariables.LEADER_APPROVAL_NEEDED, led);
    if (led) {
      outcome.put(HandlingVariables.LEADER_GROUPS, approvals.groupOf(run));
    }
  }
}
