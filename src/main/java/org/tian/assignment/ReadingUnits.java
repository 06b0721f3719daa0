package org.tian.assignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units that only read a case (参阅): those of its plan, with what the handing office has changed
 * since. One that was given a task meanwhile is no longer among them.
 */
@Service
@Transactional(readOnly = true)
public class ReadingUnits {

  private final HandoverPlans plans;
  private final UnitChangeRepository changes;
  private final UnitTasks tasks;

  ReadingUnits(HandoverPlans plans, UnitChangeRepository changes, UnitTasks tasks) {
    this.plans = plans;
    this.changes = changes;
    this.tasks = tasks;
  }

  /** Their codes, in the order in which they came in; empty before the hand-over. */
  public List<String> of(long proposalId) {
    int round = tasks.currentRound(proposalId);
    if (round == 0) {
      return List.of();
    }
    Set<String> reading = new LinkedHashSet<>();
    plans.latest(proposalId).stream()
        .flatMap(plan -> plan.getUnits().stream())
        .filter(unit -> unit.role() == UnitRole.READING)
        .forEach(unit -> reading.add(unit.unitCode()));
    changes.findByProposalIdOrderById(proposalId).forEach(change -> follow(change, reading));
    tasks.ofRound(proposalId, round).stream()
        .filter(task -> !task.getStatus().isGone())
        .forEach(task -> reading.remove(task.getUnitCode()));
    return List.copyOf(reading);
  }

  private static void follow(UnitChange change, Set<String> reading) {
    if (change.getKind() == UnitChangeKind.ADD_READING) {
      reading.add(change.getNewUnit());
    } else if (change.getKind() == UnitChangeKind.DROP_READING) {
      reading.remove(change.getOldUnit());
    }
  }
}
