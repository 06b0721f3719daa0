package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.CoOpinions;

/** {@code Task_WriteCoOpinion}: a co-unit writes its opinion to the lead unit. */
@Component
class WriteCoOpinionTasks implements TaskStep {

  private final CoOpinions opinions;

  WriteCoOpinionTasks(CoOpinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public String taskKey() {
    return "Task_WriteCoOpinion";
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    opinions.send(
        HandlingVariables.unitTaskId(task),
        form.text("opinion"),
        form.text("contactName"),
        form.text("contactPhone"));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.number");
  }
}
