package org.tian.audit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Who may read the raw trail: auditors, each for the cases of the own committee. */
@Service
@Transactional(readOnly = true)
public class AuditAccess {

  private final Directory directory;
  private final Proposals proposals;

  AuditAccess(Directory directory, Proposals proposals) {
    this.directory = directory;
    this.proposals = proposals;
  }

  /** Refuses unless the acting person is an auditor of some committee. */
  public void requireAuditor() {
    String personId = CurrentActor.get().personId();
    boolean auditor =
        directory.postsOf(personId).stream().anyMatch(post -> post.getRole() == Role.AUDITOR);
    if (!auditor) {
      throw Refusal.of("audit.auditors-only").asException();
    }
  }

  /**
   * Refuses unless the acting person audits the case's committee; gives the key of the case's
   * chain.
   */
  public String requireAuditorOf(long proposalId) {
    requireAuditor();
    Proposal proposal = proposals.read(proposalId);
    if (!directory.holds(
        CurrentActor.get().personId(), proposal.getCommitteeCode(), Role.AUDITOR)) {
      throw Refusal.of("audit.auditors-only").asException();
    }
    return proposal.getCaseKey();
  }
}
