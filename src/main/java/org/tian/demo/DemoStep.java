package org.tian.demo;

import java.time.Instant;

/**
 * One thing that happens in a story.
 *
 * @param days how many days after the step before, when there is time enough
 * @param earliest moment before which it does not happen
 * @param action what somebody does then
 */
record DemoStep(double days, Instant earliest, Action action) {

  DemoStep(double days, Action action) {
    this(days, Instant.EPOCH, action);
  }

  /** What somebody does with the case. */
  @FunctionalInterface
  interface Action {
    void happen(DemoCase theCase);
  }
}
