package org.tian.assignment.meeting;

import java.util.List;

/**
 * What is put on record of a meeting.
 *
 * @param attendance of each invited body
 * @param requirements what was asked of the units; goes into every letter
 * @param minutes what was said and decided
 */
public record MeetingMinutes(List<MeetingGuest> attendance, String requirements, String minutes) {

  public MeetingMinutes {
    attendance =
        attendance == null
            ? List.of()
            : attendance.stream()
                .map(
                    one ->
                        new MeetingGuest(one.bodyCode(), one.attendance(), Words.line(one.who())))
                .toList();
    requirements = Words.text(requirements);
    minutes = Words.text(minutes);
  }
}
