package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.handling.signoff.Countersignature;
import org.tian.handling.signoff.CountersigningEnds;

/** Ends {@code reply-countersigning} of a co-unit that nobody waits for any more. */
@Component
class CountersigningProcess implements CountersigningEnds {

  static final String MESSAGE_DISPENSED = "countersignature-dispensed";

  private final Cases cases;

  CountersigningProcess(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void end(Countersignature settled) {
    cases.correlateWhere(
        MESSAGE_DISPENSED,
        settled.getCaseKey(),
        HandlingVariables.COUNTERSIGNATURE_ID,
        settled.getId());
  }
}
