package org.tian.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.WorkItem;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.RoomAccess;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.shared.Texts;

/** How the units handle a case, on its page: the way, and the rooms of those who may enter them. */
@Component
class RoomParts {

  private final UnitTasks unitTasks;
  private final HandlingPlans plans;
  private final RoomAccess access;
  private final Directory directory;
  private final Texts texts;

  RoomParts(
      UnitTasks unitTasks,
      HandlingPlans plans,
      RoomAccess access,
      Directory directory,
      Texts texts) {
    this.unitTasks = unitTasks;
    this.plans = plans;
    this.access = access;
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * A unit that answers.
   *
   * @param way way of handling with the unit's name, or empty before the list is made
   * @param url page of its room, or empty for those who do not read it
   * @param text words of the link
   */
  public record Room(String way, String url, String text) {}

  List<Room> of(Proposal proposal) {
    return unitTasks.ofProposal(proposal.getId()).stream()
        .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
        .filter(task -> task.getSignedAt() != null)
        .map(this::room)
        .filter(room -> !room.way().isEmpty() || !room.url().isEmpty())
        .toList();
  }

  /** Page of the list that a step of a unit is about, for those who read it. */
  Optional<String> urlOf(WorkItem item) {
    return item.proposalId() == null || item.unitCode() == null
        ? Optional.empty()
        : unitTasks.ofProposal(item.proposalId()).stream()
            .filter(task -> task.getUnitCode().equals(item.unitCode()))
            .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
            .filter(task -> task.getSignedAt() != null && access.mayRead(task))
            .reduce((one, later) -> later)
            .map(task -> UnitRoomViews.PAGE + task.getId());
  }

  private Room room(UnitTask task) {
    String unit = directory.nameOf(task.getUnitCode());
    Optional<HandlingPlan> plan = plans.of(task.getId()).filter(HandlingPlan::isMade);
    return new Room(
        plan.map(
                made ->
                    texts.of("desk.case.way", texts.of(made.getHandlingWay().messageKey()), unit))
            .orElse(""),
        access.mayRead(task) ? UnitRoomViews.PAGE + task.getId() : "",
        texts.of("desk.case.room", unit));
  }
}
