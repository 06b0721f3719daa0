package org.tian.cultivation;

import java.util.List;
import java.util.Objects;

/**
 * What to look for. Absent parts do not narrow the search.
 *
 * @param q words in title, number or aim of the research
 * @param mine only what the person declares, guides, reviews or is asked about
 * @param limit rows of a page, 1 to 100
 * @param after id of the last row of the page before, or null for the first page
 */
public record CultivationSearch(
    String q,
    List<CultivationState> states,
    CultivationGrade grade,
    String committeeCode,
    boolean mine,
    int limit,
    Long after) {

  public static final int MAX_LIMIT = 100;

  public CultivationSearch {
    q = Objects.toString(q, "").strip();
    states = states == null ? List.of() : List.copyOf(states);
    committeeCode = committeeCode == null || committeeCode.isBlank() ? null : committeeCode;
    limit = Math.max(1, Math.min(limit, MAX_LIMIT));
  }
}
