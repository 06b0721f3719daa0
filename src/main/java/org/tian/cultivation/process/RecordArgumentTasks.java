package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.ArgumentMeeting;
import org.tian.cultivation.ArgumentMeetings;
import org.tian.cultivation.Cultivations;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_RecordArgument}: the office puts the argument meeting on record. */
@Component
class RecordArgumentTasks implements TaskStep {

  private final ArgumentMeetings meetings;
  private final Cultivations cultivations;
  private final CultivationForms forms;

  RecordArgumentTasks(
      ArgumentMeetings meetings, Cultivations cultivations, CultivationForms forms) {
    this.meetings = meetings;
    this.cultivations = cultivations;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_RecordArgument";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of(
        "findings", forms.findings(cultivations.get(CultivationVariables.cultivationId(task))));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    meetings.record(
        CultivationVariables.cultivationId(task),
        new ArgumentMeeting(
            form.date("heldOn"),
            form.text("place"),
            form.text("attendance"),
            form.text("minutes")));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.minutes");
  }
}
