package org.tian.handling.clocks;

import java.util.Optional;
import org.tian.assignment.UnitTask;

/** What the clocks of handling need of the running processes. */
public interface ClockSteps {

  /** Id of the process instance for which a unit's clock runs; empty when it runs no more. */
  Optional<String> clockOf(UnitTask task);

  /** The unit's task for which a process instance runs; empty when it runs no more. */
  Optional<Long> unitTaskOf(String processInstanceId);

  /**
   * The process learns that more time is asked for.
   *
   * @return false when the unit's process began before that was possible
   */
  boolean begin(UnitTask task);

  /** The proposer consents to more time for the unit, or does not and says why. */
  void consent(long unitTaskId, boolean consents, String comment);

  /** The handing office grants it, or refuses and says why. */
  void decide(long unitTaskId, boolean grants, String comment);
}
