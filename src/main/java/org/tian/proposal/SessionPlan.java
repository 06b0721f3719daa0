package org.tian.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the office announces of a plenary session; parts may be missing until it is checked.
 *
 * @param collectingFrom from when on proposals count for it
 * @param cutoffAt the last second that still counts for it
 */
public record SessionPlan(
    Integer termNo,
    Integer sessionNo,
    String name,
    Instant collectingFrom,
    Instant cutoffAt,
    LocalDate opensOn,
    LocalDate closesOn) {

  public SessionPlan {
    name = Objects.toString(name, "").strip();
  }

  static SessionPlan of(PlenarySession session) {
    return new SessionPlan(
        session.getTermNo(),
        session.getSessionNo(),
        session.getName(),
        session.getCollectingFrom(),
        session.getCutoffAt(),
        session.getOpensOn(),
        session.getClosesOn());
  }

  boolean hasNumberOf(PlenarySession session) {
    return Objects.equals(termNo, session.getTermNo())
        && Objects.equals(sessionNo, session.getSessionNo());
  }

  /** What differs, before and after, for the trail. */
  Map<String, Object> changesFrom(SessionPlan before) {
    Map<String, Object> changes = new LinkedHashMap<>();
    Map<String, Object> old = before.values();
    values()
        .forEach(
            (name, value) -> {
              if (!Objects.equals(value, old.get(name))) {
                changes.put(name + ".before", old.get(name));
                changes.put(name + ".after", value);
              }
            });
    return changes;
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("term", termNo);
    values.put("session", sessionNo);
    values.put("name", name);
    values.put("collectingFrom", Objects.toString(collectingFrom, null));
    values.put("cutoffAt", Objects.toString(cutoffAt, null));
    values.put("opensOn", Objects.toString(opensOn, null));
    values.put("closesOn", Objects.toString(closesOn, null));
    return values;
  }
}
