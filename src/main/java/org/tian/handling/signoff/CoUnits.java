package org.tian.handling.signoff;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;

/** The units beside the one that replies (domain rules §1.7): those of a split have none. */
@Component
class CoUnits {

  private final UnitTasks unitTasks;

  CoUnits(UnitTasks unitTasks) {
    this.unitTasks = unitTasks;
  }

  /** Tasks of the co-units that still have a part in the round of the task, oldest first. */
  List<UnitTask> beside(UnitTask lead) {
    return isWrittenTo(lead)
        ? unitTasks.ofRound(lead.getProposalId(), lead.getRound()).stream()
            .filter(task -> task.getRole() == UnitRole.CO && !task.getStatus().isGone())
            .toList()
        : List.of();
  }

  /** The units that co-units of the round write to, which have the task or had the last one. */
  List<UnitTask> leading(long proposalId, int round) {
    return unitTasks.ofRound(proposalId, round).stream()
        .filter(task -> isWrittenTo(task) && !task.getStatus().isGone())
        .toList();
  }

  /** Beside a split, a co-unit writes one opinion for all units that answer. */
  private static boolean isWrittenTo(UnitTask task) {
    return task.getRole() == UnitRole.LEAD || task.getRole() == UnitRole.SPLIT;
  }
}
