package org.tian.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.MeetingGuest;
import org.tian.assignment.meeting.MeetingPlan;

/**
 * The plan of a hand-over meeting as the browser sends it; what was typed stands there again after
 * a refusal.
 *
 * @param agenda one item a line
 */
public record HandoverMeetingForm(
    String title,
    String startsAt,
    String place,
    String agenda,
    List<String> chairs,
    List<String> guests,
    String requirements) {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  public HandoverMeetingForm {
    title = Objects.toString(title, "");
    startsAt = Objects.toString(startsAt, "");
    place = Objects.toString(place, "");
    agenda = Objects.toString(agenda, "");
    chairs = chairs == null ? List.of() : List.copyOf(chairs);
    guests = guests == null ? List.of() : List.copyOf(guests);
    requirements = Objects.toString(requirements, "");
  }

  static HandoverMeetingForm begin(String agenda) {
    return new HandoverMeetingForm("", "", "", agenda, List.of(), List.of(), "");
  }

  static HandoverMeetingForm of(HandoverMeeting meeting, ZoneId zone) {
    return new HandoverMeetingForm(
        meeting.getTitle(),
        MOMENT.format(meeting.getStartsAt().atZone(zone)),
        meeting.getPlace(),
        String.join("\n", meeting.getAgenda()),
        meeting.getChairs(),
        meeting.getGuests().stream().map(MeetingGuest::bodyCode).toList(),
        meeting.getRequirements());
  }

  MeetingPlan plan(ZoneId zone) {
    return new MeetingPlan(
        title, moment(zone), place, agenda.lines().toList(), chairs, guests, requirements);
  }

  private Instant moment(ZoneId zone) {
    try {
      return startsAt.isBlank()
          ? null
          : LocalDateTime.parse(startsAt.strip()).atZone(zone).toInstant();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
