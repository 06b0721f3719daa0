package org.tian.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader wants of a list.
 *
 * @param text words that all stand in case number, title, proposer, unit, step or stage; null for
 *     all
 * @param sort column the list runs along; null for the list's usual one
 * @param reversed whether it runs the other way than the column's usual one
 * @param filter what the items have in common
 * @param limit size of the page, 1 to 200
 * @param after cursor of the page before, or null for the first page
 */
public record WorkItemQuery(
    String text, Sort sort, boolean reversed, WorkFilter filter, int limit, String after) {

  public static final int MAX_LIMIT = 200;

  /** Columns a list can run along. */
  public enum Sort {
    /** Soonest due first. */
    DUE(true),
    /** Latest arrival first. */
    ARRIVED(false),
    NUMBER(true),
    /** By sound, as Chinese dictionaries do. */
    TITLE(true),
    STAGE(true),
    STEP(true),
    UNIT(true),
    PROPOSER(true),
    /** Latest finished first; for lists of finished items. */
    CLOSED(false);

    private final boolean ascending;

    Sort(boolean ascending) {
      this.ascending = ascending;
    }

    boolean isAscending() {
      return ascending;
    }

    boolean isMoment() {
      return this == DUE || this == ARRIVED || this == CLOSED;
    }

    /** Name in addresses: {@code due}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> of(String code) {
      return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
  }

  public WorkItemQuery {
    filter = filter == null ? WorkFilter.NONE : filter;
    limit = Math.max(1, Math.min(limit, MAX_LIMIT));
  }

  /** All items with the text, in the column's usual direction. */
  public WorkItemQuery(String text, Sort sort, int limit, String after) {
    this(text, sort, false, WorkFilter.NONE, limit, after);
  }

  /** The first items in the list's usual order. */
  public static WorkItemQuery first(int limit) {
    return new WorkItemQuery(null, null, limit, null);
  }

  /** The same from the beginning, with another size of the page. */
  public WorkItemQuery fromStart(int size) {
    return new WorkItemQuery(text, sort, reversed, filter, size, null);
  }

  /** The page that follows. */
  public WorkItemQuery after(String cursor) {
    return new WorkItemQuery(text, sort, reversed, filter, limit, cursor);
  }

  Sort sortIn(WorkList list) {
    if (sort == Sort.CLOSED && list != WorkList.DONE) {
      return Sort.ARRIVED;
    }
    return sort == null ? list.usualSort() : sort;
  }

  boolean isAscendingIn(WorkList list) {
    return sortIn(list).isAscending() != reversed;
  }
}
