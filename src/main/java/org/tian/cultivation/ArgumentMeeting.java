package org.tian.cultivation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The meeting at which a topic was argued (论证会): when, where, who, what was said. */
@Entity
public class ArgumentMeeting {

  @Id private Long cultivationId;
  private LocalDate heldOn;
  private String place;
  private String attendance;
  private String minutes;

  protected ArgumentMeeting() {}

  public ArgumentMeeting(LocalDate heldOn, String place, String attendance, String minutes) {
    this.heldOn = heldOn;
    this.place = place;
    this.attendance = attendance;
    this.minutes = minutes;
  }

  ArgumentMeeting of(long cultivation) {
    cultivationId = cultivation;
    return this;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public String getPlace() {
    return place;
  }

  public String getAttendance() {
    return attendance;
  }

  public String getMinutes() {
    return minutes;
  }
}
