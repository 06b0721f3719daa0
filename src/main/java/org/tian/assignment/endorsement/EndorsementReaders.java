package org.tian.assignment.endorsement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who reads what the leaders said; the one policy for page, API and cover sheet. The comments are
 * internal: officials of the committee, the Party office and the handing office, and the units that
 * handle the case read all of them; the proposing bodies read the word of their own leader.
 */
@Service
@Transactional(readOnly = true)
public class EndorsementReaders {

  private static final Set<Role> OFFICIALS =
      EnumSet.of(Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER, Role.AUDITOR);
  private static final Set<Role> PROPOSING = EnumSet.of(Role.STAFF, Role.PRINCIPAL, Role.CONVENOR);

  private final Endorsements endorsements;
  private final UnitTasks unitTasks;
  private final HandingOffices offices;
  private final CaseAccess access;
  private final Directory directory;

  EndorsementReaders(
      Endorsements endorsements,
      UnitTasks unitTasks,
      HandingOffices offices,
      CaseAccess access,
      Directory directory) {
    this.endorsements = endorsements;
    this.unitTasks = unitTasks;
    this.offices = offices;
    this.access = access;
    this.directory = directory;
  }

  /**
   * The rounds of a case with the comments that the acting person may read, oldest first; empty for
   * who may read none of them.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}
   */
  public List<EndorsementTrail> read(long proposalId) {
    access.requireVisible(proposalId);
    List<EndorsementTrail> trails = endorsements.trailsOf(proposalId);
    if (trails.isEmpty() || readsAll(proposalId)) {
      return trails;
    }
    Set<String> own = ownBodies();
    return trails.stream()
        .filter(trail -> trail.round().getSignerBodies().stream().anyMatch(own::contains))
        .map(trail -> only(trail, own))
        .toList();
  }

  private static EndorsementTrail only(EndorsementTrail trail, Set<String> own) {
    return new EndorsementTrail(
        trail.round(),
        trail.all().stream()
            .filter(one -> one.getStep() == EndorsementStep.SIGN)
            .filter(one -> own.contains(one.getBodyCode()))
            .toList());
  }

  /** Whether the acting person, who may see the case, reads what every leader said. */
  public boolean readsAll(long proposalId) {
    return endorsements
        .latest(proposalId)
        .map(EndorsementTrail::round)
        .filter(this::opens)
        .isPresent();
  }

  private boolean opens(EndorsementRound round) {
    Set<String> bodies = new HashSet<>();
    bodies.add(round.getPartyOffice());
    offices.of(round.getProposalId()).ifPresent(bodies::add);
    unitTasks.ofProposal(round.getProposalId()).stream()
        .filter(task -> task.getStatus() != UnitTaskStatus.RETURNED)
        .filter(task -> task.getStatus() != UnitTaskStatus.CANCELLED)
        .map(UnitTask::getUnitCode)
        .forEach(bodies::add);
    return posts()
        .anyMatch(
            post ->
                bodies.contains(post.getBodyCode())
                    || post.getBodyCode().equals(round.getCommitteeCode())
                        && OFFICIALS.contains(post.getRole()));
  }

  /**
   * The picture of a signature under a comment that the acting person may read.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, also when there is none
   */
  public long signatureOf(long proposalId, long commentId) {
    return read(proposalId).stream()
        .flatMap(trail -> trail.all().stream())
        .filter(one -> one.getId() == commentId && one.getSignatureId() != null)
        .map(EndorsementComment::getSignatureId)
        .findFirst()
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  private Set<String> ownBodies() {
    Set<String> own = new HashSet<>();
    posts()
        .filter(post -> PROPOSING.contains(post.getRole()))
        .map(Post::getBodyCode)
        .forEach(own::add);
    return own;
  }

  private Stream<Post> posts() {
    return directory.postsOf(CurrentActor.get().personId()).stream();
  }
}
