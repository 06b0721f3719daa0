package org.tian.handling.room;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be done about one suggestion.
 *
 * @param measure what will be done
 * @param section section of the unit (承办处室), as the unit calls it
 * @param personId person of the unit who answers for it, or null
 * @param milestone what is to be reached, or empty
 * @param dueOn by when, or null in what was not filled in
 */
public record PlanEntry(
    String measure, String section, String personId, String milestone, LocalDate dueOn) {

  public PlanEntry {
    measure = Objects.toString(measure, "").strip();
    section = Objects.toString(section, "").strip();
    milestone = Objects.toString(milestone, "").strip();
    personId = personId == null || personId.isBlank() ? null : personId.strip();
  }
}
