package org.tian.handling.signoff;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Decisions;
import org.tian.handling.Reply;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** Asks the decision table {@code reply-signer}: the one place that knows who signs what. */
@Component
class SignOffNeeds {

  private static final String TABLE = "reply-signer";
  private static final String ASKING_PROCESS = "reply-signoff";

  /** What holds where the table is silent. */
  private static final SignOffNeed USUAL = new SignOffNeed(SignerRole.HEAD, true, false, false);

  private final Decisions decisions;
  private final Proposals proposals;
  private final LedHandlings led;
  private final CommitteeSettings settings;

  SignOffNeeds(
      Decisions decisions, Proposals proposals, LedHandlings led, CommitteeSettings settings) {
    this.decisions = decisions;
    this.proposals = proposals;
    this.led = led;
    this.settings = settings;
  }

  /** Not in a read-only transaction: the engine notes that its table was asked. */
  SignOffNeed of(Reply reply) {
    Proposal proposal = proposals.get(reply.getProposalId());
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("proposerKind", proposal.getKind().name());
    inputs.put("led", led.of(proposal.getId()).isPresent());
    inputs.put("key", proposal.getMarks().isKeyRecommended());
    inputs.put("resultClass", reply.getResultClass().name());
    inputs.put(
        "usualSigner", settings.text(reply.getCommitteeCode(), CommitteeSetting.REPLY_SIGNED_BY));
    inputs.put("committeeCode", reply.getCommitteeCode());
    return decisions
        .row(TABLE, ASKING_PROCESS, reply.getCaseKey(), inputs)
        .map(SignOffNeeds::need)
        .orElse(USUAL);
  }

  private static SignOffNeed need(Map<String, Object> answer) {
    return new SignOffNeed(
        SignerRole.valueOf((String) answer.get("signerRole")),
        Boolean.TRUE.equals(answer.get("countersign")),
        Boolean.TRUE.equals(answer.get("meetingRequired")),
        Boolean.TRUE.equals(answer.get("leaderApproval")));
  }
}
