package org.tian.bulk;

import java.util.Map;

/** How many cases of a run stand where. */
public record BulkCounts(Map<BulkItem.State, Integer> byState) {

  public int of(BulkItem.State state) {
    return byState.getOrDefault(state, 0);
  }

  public int total() {
    return byState.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Cases with which the run has nothing more to do. */
  public int settled() {
    return total() - of(BulkItem.State.WAITING);
  }
}
