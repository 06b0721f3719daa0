package org.tian.assignment.meeting;

import java.util.List;
import java.util.Locale;

/**
 * What to look for. Absent parts do not narrow the search.
 *
 * @param q words in title or place
 * @param committee code of a committee, or empty for all
 * @param limit rows of a page, 1 to 100
 * @param after id of the last row of the page before, or null for the first page
 */
public record MeetingSearch(
    String q, List<MeetingState> states, String committee, int limit, Long after) {

  public static final int MOST = 100;

  public MeetingSearch {
    q = Words.line(q);
    states =
        states == null || states.isEmpty() ? List.of(MeetingState.values()) : List.copyOf(states);
    committee = Words.line(committee);
    limit = Math.max(1, Math.min(limit, MOST));
  }

  /** For a {@code like … escape '!'}. */
  String pattern() {
    String escaped =
        q.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped + "%";
  }
}
