package org.tian.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tian.shared.Refusal;

/**
 * What happens when a person completes one user task, the same for Tasklist, desk and API.
 *
 * <p>One Spring bean per user task of the models; a test proves that none is missing.
 */
public interface TaskStep extends Undoable {

  /**
   * Element id of the user task, unique over all models, for example {@code Task_CheckAcceptance}.
   */
  String taskKey();

  /**
   * Values and option lists that the form shows. Computed each time, never stored as process
   * variables.
   *
   * <p>Option lists are lists of maps with {@code label} and {@code value}; a submission is checked
   * against them.
   */
  default Map<String, Object> prefill(TaskCase task) {
    return Map.of();
  }

  /**
   * Why this person may neither claim nor complete the task although it is offered to them, for
   * example because the proposal is their own; empty when nothing stands against it. Colleagues
   * still see the task.
   */
  default List<Refusal> objections(TaskCase task, String personId) {
    return List.of();
  }

  /**
   * From when on the person may take the task over from whoever has claimed it and lets it lie;
   * empty when never.
   *
   * @param lastTouched when it was claimed, or when something was last typed into its form
   */
  default Optional<Instant> takeOverFrom(TaskCase task, String personId, Instant lastTouched) {
    return Optional.empty();
  }

  /**
   * Does the domain work of the step inside the engine's transaction.
   *
   * @return the process variables to set: ids, codes, dates and booleans only
   * @throws org.tian.shared.RefusedException when a rule says no; nothing of the step remains
   */
  Map<String, Object> complete(TaskCase task, Submission form);

  /**
   * What it takes to do the step again after it was completed. No default: each step has to say so,
   * and the list stands in decision 0027.
   */
  @Override
  Undoing undoing();
}
