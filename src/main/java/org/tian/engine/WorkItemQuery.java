package org.tian.engine;

/**
 * What a reader wants of a list.
 *
 * @param text part of a case number or title, or null for all
 * @param sort order of open items; finished lists always show the latest first
 * @param limit size of the page, 1 to 200
 * @param after cursor of the page before, or null for the first page
 */
public record WorkItemQuery(String text, Sort sort, int limit, String after) {

  public static final int MAX_LIMIT = 200;

  /** Orders of open items. */
  public enum Sort {
    /** Soonest due first. */
    DUE,
    /** Latest arrival first. */
    ARRIVED
  }

  public WorkItemQuery {
    sort = sort == null ? Sort.DUE : sort;
    limit = Math.max(1, Math.min(limit, MAX_LIMIT));
  }

  /** The first items, soonest due first. */
  public static WorkItemQuery first(int limit) {
    return new WorkItemQuery(null, Sort.DUE, limit, null);
  }
}
