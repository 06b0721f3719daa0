package org.tian.proposal;

import java.util.Collection;
import java.util.List;

/**
 * What to look for. Absent parts do not narrow the search.
 *
 * @param q words in title, numbers or text
 * @param committeeCode only cases of this committee, or null
 * @param mine only what the person proposes, signed or wrote for a body
 * @param limit rows of a page, 1 to 100
 * @param after id of the last row of the page before, or null for the first page
 * @param year year of submission, or null
 * @param categories codes of categories, or none
 * @param keyword one of its keywords, whole, or null
 * @param mark a mark it must have, or null
 */
public record ProposalSearch(
    String q,
    List<ProposalStatus> statuses,
    String committeeCode,
    boolean mine,
    int limit,
    Long after,
    Integer year,
    Collection<String> categories,
    String keyword,
    CaseMark mark) {

  public static final int MAX_LIMIT = 100;

  public ProposalSearch {
    q = q == null ? "" : q.strip();
    statuses = statuses == null ? List.of() : List.copyOf(statuses);
    categories = categories == null ? List.of() : List.copyOf(categories);
    committeeCode = committeeCode == null || committeeCode.isBlank() ? null : committeeCode;
    keyword = keyword == null || keyword.isBlank() ? null : keyword.strip();
    limit = Math.max(1, Math.min(limit, MAX_LIMIT));
  }

  /** Of all years. */
  public ProposalSearch(
      String q,
      List<ProposalStatus> statuses,
      String committeeCode,
      boolean mine,
      int limit,
      Long after) {
    this(q, statuses, committeeCode, mine, limit, after, null, List.of(), null, null);
  }

  /** Everything visible, the latest first. */
  public static ProposalSearch all(int limit) {
    return new ProposalSearch("", List.of(), null, false, limit, null);
  }

  /** What the acting person proposes, the latest first. */
  public static ProposalSearch mine(int limit) {
    return new ProposalSearch("", List.of(), null, true, limit, null);
  }
}
