package org.tian.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitMoves;
import org.tian.assignment.UnitTask;
import org.tian.engine.Cases;

/** Brings {@code proposal-handling} a further unit and ends {@code unit-handling} of one. */
@Component
class UnitMovesProcess implements UnitMoves {

  static final String MESSAGE_ADDED = "unit-added";
  static final String MESSAGE_CHANGED = "unit-changed";

  private final Cases cases;

  UnitMovesProcess(Cases cases) {
    this.cases = cases;
  }

  @Override
  public boolean begin(UnitTask added) {
    return cases.correlate(
        MESSAGE_ADDED,
        added.getCaseKey(),
        Map.of(AssignmentVariables.ADDED_UNIT_TASK_ID, added.getId()));
  }

  @Override
  public boolean end(UnitTask changed) {
    return cases.correlateWhere(
        MESSAGE_CHANGED, changed.getCaseKey(), AssignmentVariables.UNIT_TASK_ID, changed.getId());
  }
}
