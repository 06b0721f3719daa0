package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.handling.signoff.CountersignOutcome;
import org.tian.handling.signoff.MeetingNote;
import org.tian.handling.signoff.SignOffActs;

/**
 * Completes tasks of {@code reply-signoff} and {@code reply-countersigning} by the unit's task
 * instead of the engine's, with the same checks.
 */
@Component
class SignOffProcess implements SignOffActs {

  private static final String NO_STEP = "signoff.no-step";

  private final OpenSteps steps;

  SignOffProcess(OpenSteps steps) {
    this.steps = steps;
  }

  @Override
  public void countersign(long unitTaskId, CountersignOutcome outcome, String words) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("countersignOutcome", outcome == null ? null : outcome.name());
    form.put(
        outcome == CountersignOutcome.OBJECT ? "comment" : "remark",
        Objects.requireNonNullElse(words, ""));
    steps.completeOfOthers(unitTaskId, "Task_CountersignReply", form, NO_STEP);
  }

  @Override
  public void recordMeeting(long unitTaskId, MeetingNote note) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("heldOn", note.heldOn() == null ? null : note.heldOn().toString());
    form.put("meetingChair", note.chair());
    form.put("attendees", note.attendees());
    form.put("minutes", note.minutes());
    steps.complete(unitTaskId, "Task_HoldLeadershipMeeting", form, NO_STEP);
  }
}
