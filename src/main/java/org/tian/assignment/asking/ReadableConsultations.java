package org.tian.assignment.asking;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOffices;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * What units said, for those who may know it: officials of the committee and the handing office all
 * of it, a unit what it said itself, everybody else nothing.
 */
@Service
@Transactional(readOnly = true)
public class ReadableConsultations {

  private static final Role[] OFFICIALS = {
    Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER, Role.AUDITOR
  };

  private final UnitConsultations consultations;
  private final HandingOffices offices;
  private final Proposals proposals;
  private final Directory directory;

  ReadableConsultations(
      UnitConsultations consultations,
      HandingOffices offices,
      Proposals proposals,
      Directory directory) {
    this.consultations = consultations;
    this.offices = offices;
    this.proposals = proposals;
    this.directory = directory;
  }

  /** Whether the acting person may read what every unit said about the case. */
  public boolean mayReadAll(Proposal proposal) {
    String person = CurrentActor.get().personId();
    return directory.holds(person, proposal.getCommitteeCode(), OFFICIALS)
        || offices
            .of(proposal.getId())
            .filter(office -> directory.holds(person, office, Role.HANDOVER))
            .isPresent();
  }

  /**
   * What the acting person may read, oldest first.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}
   */
  public List<UnitConsultation> of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    List<UnitConsultation> all = consultations.ofProposal(proposalId);
    return mayReadAll(proposal)
        ? all
        : all.stream().filter(one -> worksFor(one.getUnitCode())).toList();
  }

  /**
   * The same for a caller who must be told when nothing is theirs to read.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code consultation.not-yours}
   */
  public List<UnitConsultation> require(long proposalId) {
    List<UnitConsultation> readable = of(proposalId);
    if (readable.isEmpty() && !mayReadAll(proposals.read(proposalId))) {
      throw Refusal.of("consultation.not-yours").asException();
    }
    return readable;
  }

  private boolean worksFor(String unitCode) {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .map(Post::getBodyCode)
        .anyMatch(unitCode::equals);
  }
}
