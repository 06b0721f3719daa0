package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.LeadershipMeetings;
import org.tian.handling.signoff.MeetingNote;
import org.tian.handling.signoff.SignOffWords;

/** {@code Task_HoldLeadershipMeeting}: the unit's leadership meets on a party proposal (BJ-4). */
@Component
class HoldLeadershipMeetingTasks implements TaskStep {

  private final LeadershipMeetings meetings;
  private final ReplyPreviews previews;
  private final SignOffWords words;

  HoldLeadershipMeetingTasks(
      LeadershipMeetings meetings, ReplyPreviews previews, SignOffWords words) {
    this.meetings = meetings;
    this.previews = previews;
    this.words = words;
  }

  @Override
  public String taskKey() {
    return "Task_HoldLeadershipMeeting";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    return Map.of(
        "meetingNote", words.meetingNote(unitTaskId), "replyPreview", previews.of(unitTaskId));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    meetings.record(
        HandlingVariables.unitTaskId(task),
        new MeetingNote(
            form.date("heldOn"),
            form.text("meetingChair"),
            form.text("attendees"),
            form.text("minutes")));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(task -> meetings.takeBack(HandlingVariables.unitTaskId(task)));
  }
}
