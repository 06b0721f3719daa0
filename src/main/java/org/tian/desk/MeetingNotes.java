package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.assignment.meeting.HandoverMeetings;

/** Hand-over meetings to come, told to who is invited to them or chairs them. */
@Component
class MeetingNotes {

  private static final int MOST = 3;

  private final HandoverMeetings meetings;
  private final HandoverMeetingViews views;

  MeetingNotes(HandoverMeetings meetings, HandoverMeetingViews views) {
    this.meetings = meetings;
    this.views = views;
  }

  /** A meeting to come. */
  public record Note(String url, String title, String starts, String place) {}

  List<Note> coming() {
    return meetings.coming(MOST).stream()
        .map(
            one ->
                new Note(
                    HandoverMeetingViews.URL + "/" + one.getId(),
                    one.getTitle(),
                    views.starts(one),
                    one.getPlace()))
        .toList();
  }
}
