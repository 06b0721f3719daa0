package org.tian.engine.form;

import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What a person's completion has to pass besides the task's own step: a task that is lent goes back
 * to its owner, and others may still have to sign. Asked inside the engine's command, whoever
 * completes.
 */
public interface CompletionGate {

  /** Waits for whoever is working on the task at this moment; nothing is read before. */
  void enter(String taskId);

  /**
   * Where the completion goes.
   *
   * @throws org.tian.shared.RefusedException when it must not be tried now
   */
  Way way(TaskEntity task, String personId);

  /** Refuses that somebody gives the task up who has only borrowed it, or has submitted it. */
  void requireKept(TaskEntity task);

  /** Gives the task back to its owner with what was filled in. */
  void giveBack(TaskEntity task, String personId, Map<String, Object> values);

  /** Keeps what was submitted until others have signed. */
  void hold(TaskEntity task, String personId, Map<String, Object> values);

  /** Where a completion goes. */
  enum Way {
    /** The step is done. */
    ON,
    /** The task goes back to its owner. */
    BACK,
    /** The values are kept; others sign first. */
    HELD
  }
}
