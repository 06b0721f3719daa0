package org.tian.assignment.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * An invited body or unit.
 *
 * @param attendance null until it is put on record
 * @param who who came for it, in words; may be empty
 */
@Embeddable
public record MeetingGuest(
    String bodyCode, @Enumerated(EnumType.STRING) Attendance attendance, String who) {

  public MeetingGuest {
    who = Objects.toString(who, "");
  }

  static MeetingGuest invited(String bodyCode) {
    return new MeetingGuest(bodyCode, null, "");
  }

  boolean isOnRecord() {
    return attendance != null;
  }
}
