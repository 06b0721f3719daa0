package org.tian.assignment.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * What is planned for a meeting.
 *
 * @param startsAt in whole seconds; null when it is missing
 * @param agenda items in order; empty ones are left out
 * @param chairs ids of people who chair it jointly
 * @param guests codes of invited bodies and units
 * @param requirements what is asked of the units (办理要求); may be empty until the meeting was held
 */
public record MeetingPlan(
    String title,
    Instant startsAt,
    String place,
    List<String> agenda,
    List<String> chairs,
    List<String> guests,
    String requirements) {

  public MeetingPlan {
    title = Words.line(title);
    startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.SECONDS);
    place = Words.line(place);
    agenda = orNone(agenda).stream().map(Words::line).filter(item -> !item.isEmpty()).toList();
    chairs = once(chairs);
    guests = once(guests);
    requirements = Words.text(requirements);
  }

  private static List<String> once(List<String> codes) {
    return List.copyOf(
        new LinkedHashSet<>(
            orNone(codes).stream()
                .map(code -> Objects.toString(code, "").strip())
                .filter(code -> !code.isEmpty())
                .toList()));
  }

  private static List<String> orNone(List<String> given) {
    return given == null ? List.of() : given;
  }
}
