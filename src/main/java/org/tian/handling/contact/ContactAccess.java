package org.tian.handling.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.room.RoomAccess;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseSigners;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who reads and writes the talks of a case. Each unit its own, those who proposed what concerns
 * their own proposal, the handing office and the committee all of them.
 */
@Component
@Transactional(readOnly = true)
public class ContactAccess {

  private final UnitTasks unitTasks;
  private final RoomAccess rooms;
  private final CaseAccess cases;
  private final CaseSigners signers;
  private final Proposals proposals;

  ContactAccess(
      UnitTasks unitTasks,
      RoomAccess rooms,
      CaseAccess cases,
      CaseSigners signers,
      Proposals proposals) {
    this.unitTasks = unitTasks;
    this.rooms = rooms;
    this.cases = cases;
    this.signers = signers;
    this.proposals = proposals;
  }

  /** The task, when the acting person may read at least some of its talks. */
  UnitTask require(long unitTaskId) {
    return unitTasks
        .find(unitTaskId)
        .filter(this::mayRead)
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  /** Whether the acting person may read at least some talks of the task. */
  public boolean mayRead(UnitTask task) {
    return rooms.mayRead(task) || !spokenFor(task).isEmpty();
  }

  /** Whether the acting person reads everything that was entered about the task. */
  public boolean readsAll(UnitTask task) {
    return CurrentActor.get().isSystem() || rooms.mayRead(task);
  }

  /** On whose side the acting person is; empty for those who only read. */
  public Optional<ContactSide> sideOf(UnitTask task) {
    if (rooms.isOfTheUnit(task)) {
      return Optional.of(ContactSide.UNIT);
    }
    return spokenFor(task).isEmpty() ? Optional.empty() : Optional.of(ContactSide.PROPOSER);
  }

  /** Proposals the unit answers: the case and those merged into it. */
  public List<Proposal> answered(UnitTask task) {
    return Stream.concat(
            Stream.of(proposals.get(task.getProposalId())),
            proposals.mergedInto(task.getProposalId()).stream())
        .toList();
  }

  /** Those of them for which the acting person speaks. */
  public Set<Long> spokenFor(UnitTask task) {
    Collection<String> parties = cases.scopeOf(CurrentActor.get().personId()).parties();
    return answered(task).stream()
        .filter(proposal -> signers.of(proposal).stream().anyMatch(parties::contains))
        .map(Proposal::getId)
        .collect(Collectors.toSet());
  }
}
