package org.tian.assignment.endorsement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Decisions;
import org.tian.organisation.Directory;
import org.tian.organisation.ProposerBody;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Proposals;

/** Asks the decision table {@code endorsement-needed}, outside the process too. */
@Component
public class EndorsementNeed {

  private static final String TABLE = "endorsement-needed";
  private static final String ASKING_PROCESS = "proposal-assignment";

  private final Decisions decisions;
  private final Proposals proposals;
  private final BodyConfirmations bodies;
  private final Directory directory;

  EndorsementNeed(
      Decisions decisions, Proposals proposals, BodyConfirmations bodies, Directory directory) {
    this.decisions = decisions;
    this.proposals = proposals;
    this.bodies = bodies;
    this.directory = directory;
  }

  /** Whether the proposal must be endorsed before it is handed over. */
  public boolean isNeededFor(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    return isNeeded(proposal, proposal.getKind());
  }

  /**
   * Codes of the proposing bodies whose leaders sign, the first proposer first: of several that
   * propose together, those for whose kind the table asks. Empty for members.
   */
  List<String> signersOf(Proposal proposal) {
    return bodies.of(proposal).stream()
        .map(one -> one.getBodyCode())
        .filter(code -> code.equals(proposal.getBodyCode()) || isNeededBy(proposal, code))
        .toList();
  }

  private boolean isNeededBy(Proposal proposal, String bodyCode) {
    return directory
        .body(bodyCode)
        .map(ProposerBody::getKind)
        .map(kind -> ProposalKind.valueOf(kind.name()))
        .filter(kind -> isNeeded(proposal, kind))
        .isPresent();
  }

  private boolean isNeeded(Proposal proposal, ProposalKind kind) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("proposerKind", kind.name());
    inputs.put("categoryCode", proposal.getCategoryCode());
    inputs.put("committeeCode", proposal.getCommitteeCode());
    return decisions.isTrue(TABLE, ASKING_PROCESS, proposal.getCaseKey(), inputs);
  }
}
