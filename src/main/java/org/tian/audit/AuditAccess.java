package org.tian.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.CaseDirectory.CaseCard;
import org.tian.engine.OtherCases;
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

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final Directory directory;
  private final Proposals proposals;
  private final List<OtherCases> otherCases;

  AuditAccess(Directory directory, Proposals proposals, List<OtherCases> otherCases) {
    this.directory = directory;
    this.proposals = proposals;
    this.otherCases = otherCases;
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
   * The same for a case by its id, or by the key of its chain: flow number of a proposal, number of
   * a cultivation.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found} when no case of a committee
   *     that the person audits has this key
   */
  public String requireAuditorOf(String reference) {
    requireAuditor();
    if (ID.matcher(reference).matches()) {
      return requireAuditorOf(Long.parseLong(reference));
    }
    Optional<Proposal> proposal = proposals.ofCase(reference);
    if (proposal.isPresent()) {
      return requireAuditorOf(proposal.get().getId());
    }
    return otherCases.stream()
        .flatMap(cases -> cases.cardOf(reference).stream())
        .filter(card -> audits(card.committeeCode()))
        .findFirst()
        .map(CaseCard::caseNumber)
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  /**
   * Refuses unless the acting person audits the case's committee; gives the key of the case's
   * chain.
   */
  public String requireAuditorOf(long proposalId) {
    requireAuditor();
    Proposal proposal = proposals.read(proposalId);
    if (!audits(proposal.getCommitteeCode())) {
      throw Refusal.of("audit.auditors-only").asException();
    }
    return proposal.getCaseKey();
  }

  private boolean audits(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.AUDITOR);
  }
}
