package org.tian.assignment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** What every change of units is made of: may this task move, begin one, end one, keep it. */
@Component
class ChangeSteps {

  private final UnitChangeRepository repository;
  private final Handovers handovers;
  private final AssignableUnits assignable;
  private final SignedAnswers answers;
  private final UnitMoves moves;
  private final UnitReaders readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeSteps(
      UnitChangeRepository repository,
      Handovers handovers,
      AssignableUnits assignable,
      SignedAnswers answers,
      UnitMoves moves,
      UnitReaders readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.handovers = handovers;
    this.assignable = assignable;
    this.answers = answers;
    this.moves = moves;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  boolean isMovable(UnitTask task) {
    return task.getStatus().isOpen() && !task.getStatus().isInReturn() && isUnsigned(task);
  }

  /** Whether its reply or opinion is neither signed nor sent. */
  boolean isUnsigned(UnitTask task) {
    return task.getStatus() != UnitTaskStatus.ANSWERED && !answers.isSigned(task.getId());
  }

  void requireMovable(UnitTask task) {
    requireMovable(task, "unitTask");
  }

  /**
   * Refuses a task in return, signed or answered.
   *
   * @param field where the task was chosen
   */
  void requireMovable(UnitTask task, String field) {
    if (task.getStatus().isInReturn()) {
      throw Refusal.at(field, "assignment.change-in-return").asException();
    }
    requireUnsigned(task, field);
  }

  void requireUnsigned(UnitTask task, String field) {
    if (task.getStatus() == UnitTaskStatus.ANSWERED) {
      throw Refusal.at(field, "assignment.change-after-answer").asException();
    }
    if (answers.isSigned(task.getId())) {
      throw Refusal.at(field, "assignment.change-after-signature").asException();
    }
  }

  void requireNewUnit(UnitTask beside, String newUnit) {
    if (newUnit == null) {
      throw Refusal.at("newUnit", "assignment.change-new-unit-missing").asException();
    }
    RefusedException.throwIfAny(
        assignable.refusal(beside.getCommitteeCode(), newUnit, "newUnit").stream().toList());
  }

  /** Added before the old one ends: a round never stands without work in between. */
  UnitTask begin(UnitTask task) {
    UnitTask given = handovers.give(task);
    if (!moves.begin(given)) {
      throw Refusal.of("assignment.change-old-process").asException();
    }
    return given;
  }

  /**
   * Ends the work of a task.
   *
   * @param successor the task in its place, or null
   */
  void end(UnitTask old, UnitTask successor) {
    if (!moves.end(old)) {
      throw Refusal.of("assignment.change-old-process").asException();
    }
    if (successor != null) {
      old.replacedBy(successor);
    }
  }

  /** The unit of an ended task reads the case no longer, unless it has another part in it. */
  void leave(UnitTask ended) {
    readers.leave(ended.getProposalId(), ended.getUnitCode());
  }

  /** Keeps the change for ever. */
  void keep(String office, UnitTask task, String oldUnit, String newUnit, UnitChangeOrder order) {
    repository.saveAndFlush(
        new UnitChange(
            order.kind(),
            task.getProposalId(),
            task.getCommitteeCode(),
            office,
            oldUnit,
            newUnit,
            order.reason(),
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("kind", order.kind().name());
    details.put("before", oldUnit == null ? "" : oldUnit);
    details.put("after", newUnit == null ? "" : newUnit);
    events.publishEvent(
        CaseStep.of(task.getCaseKey(), "assignment.units-changed", details)
            .because(order.reason()));
  }
}
