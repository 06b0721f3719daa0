package org.tian.conventions.broken.first.process;

import java.util.Map;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** Breaks a rule on purpose: a person's step that is not named as one. */
public class WriteLetterStep implements TaskStep {

  @Override
  public String taskKey() {
    return "Task_WriteLetter";
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.recorded");
  }
}
