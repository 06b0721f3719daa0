package org.tian.engine.office;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tian.shared.Refusal;

/**
 * A step that a task has really come through, seen from that task.
 *
 * @param target what {@link StepMoves#returnTo} takes: opaque, good as long as nobody moves the
 *     case
 * @param taskKey element id of the user task
 * @param name name of the step
 * @param persons who completed it, one id for each of several that sign at a step; the latest last
 * @param completedAt when it was completed last
 * @param ending ids of the open tasks beside this one that would end
 * @param objections why the case cannot go back there; empty when it can
 */
public record PassedStep(
    String target,
    String taskKey,
    String name,
    Set<String> persons,
    Instant completedAt,
    List<String> ending,
    List<Refusal> objections) {

  public boolean isPossible() {
    return objections.isEmpty();
  }
}
