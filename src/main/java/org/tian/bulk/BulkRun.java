package org.tian.bulk;

import java.time.Instant;
import java.util.Map;

/**
 * An order under way or done.
 *
 * @param parameters what all cases share
 * @param finishedAt when the last case was done or the rest was cancelled, or null
 * @param cancelledBy who cancelled the rest, or null
 */
public record BulkRun(
    long id,
    String action,
    String bodyCode,
    String startedBy,
    String originAddress,
    Map<String, String> parameters,
    State state,
    int total,
    Instant startedAt,
    Instant finishedAt,
    String cancelledBy) {

  /** Life of a run. Names under {@code bulk.state.<name>}. */
  public enum State {
    RUNNING,
    DONE,
    CANCELLED
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }
}
