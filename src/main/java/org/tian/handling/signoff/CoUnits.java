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
    return lead.getRole() == UnitRole.LEAD
        ? unitTasks.ofRound(lead.getProposalId(), lead.getRound()).stream()
            .filter(task -> task.getRole() == UnitRole.CO && !task.getStatus().isGone())
            .toList()
        : List.of();
  }

  /** The unit that co-units of the round write to, which has the task or had the last one. */
  List<UnitTask> leading(long proposalId, int round) {
    return unitTasks.ofRound(proposalId, round).stream()
        .filter(task -> task.getRole() == UnitRole.LEAD && !task.getStatus().isGone())
        .toList();
  }
}
