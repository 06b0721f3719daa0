package org.tian.demo;

/**
 * One thing that happens in a story.
 *
 * @param days how many days after the step before, when there is time enough
 * @param action what somebody does then
 */
record DemoStep(double days, Action action) {

  /** What somebody does with the case. */
  @FunctionalInterface
  interface Action {
    void happen(DemoCase theCase);
  }
}
