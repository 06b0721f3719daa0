package org.tian.review;

import java.util.List;
import java.util.Map;

/**
 * How many cases the queue holds, narrowed by all but the age.
 *
 * @param byAge cases of each bucket
 * @param stages stages at which cases of the whole queue wait, with their number
 */
public record QueueTotals(Map<QueueAge, Long> byAge, List<Stage> stages) {

  /** A user task at which cases wait. */
  public record Stage(String taskKey, String taskName, long count) {}

  public long all() {
    return byAge.values().stream().mapToLong(Long::longValue).sum();
  }
}
