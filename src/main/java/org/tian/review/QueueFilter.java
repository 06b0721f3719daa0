package org.tian.review;

import java.util.Objects;

/**
 * What a reader wants of the review queue. Empty texts and nulls do not narrow it.
 *
 * @param committee whose queue
 * @param q part of a number, title or proposer
 * @param stage element id of the user task
 * @param age bucket of the time it has waited
 * @param held {@code free}, {@code mine} or {@code others}
 * @param light {@code late}, {@code near} or {@code good}
 * @param category code of an area or subject
 * @param limit rows of a page, 1 to 200
 * @param after cursor of the page before, or null for the first page
 */
public record QueueFilter(
    String committee,
    String q,
    String stage,
    QueueAge age,
    String held,
    String light,
    String category,
    Sort sort,
    int limit,
    String after) {

  public static final int MOST = 200;

  /** Orders of the queue. */
  public enum Sort {
    /** Longest waiting first. */
    AGE,
    /** Soonest due first. */
    DUE,
    TITLE
  }

  public QueueFilter {
    q = Objects.toString(q, "").strip();
    stage = Objects.toString(stage, "");
    held = Objects.toString(held, "");
    light = Objects.toString(light, "");
    category = Objects.toString(category, "");
    sort = sort == null ? Sort.AGE : sort;
    limit = Math.max(1, Math.min(limit, MOST));
    after = Objects.toString(after, "").isBlank() ? null : after;
  }

  /** All of a committee's queue, from the first row. */
  public static QueueFilter all(String committee, int limit) {
    return new QueueFilter(committee, "", "", null, "", "", "", Sort.AGE, limit, null);
  }

  /** The same from the first row on. */
  public QueueFilter fromStart(int rows) {
    return new QueueFilter(committee, q, stage, age, held, light, category, sort, rows, null);
  }

  /** Whether anything but the committee narrows it. */
  public boolean isNarrowed() {
    return age != null || !(q + stage + held + light + category).isEmpty();
  }
}
