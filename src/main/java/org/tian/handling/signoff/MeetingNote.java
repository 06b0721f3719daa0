package org.tian.handling.signoff;

import java.time.LocalDate;

/**
 * What is recorded of a leadership meeting.
 *
 * @param heldOn day, or null when none was given
 * @param minutes may be empty when a file holds them
 */
public record MeetingNote(LocalDate heldOn, String chair, String attendees, String minutes) {

  public MeetingNote {
    chair = chair == null ? "" : chair.strip();
    attendees = attendees == null ? "" : attendees.strip();
    minutes = minutes == null ? "" : minutes.strip();
  }
}
