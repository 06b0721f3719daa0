package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationCourse;
import org.tian.engine.Cases;

/** Starts {@code proposal-cultivation} and brings it the declarer's withdrawal. */
@Component
class CultivationProcess implements CultivationCourse {

  private final Cases cases;

  CultivationProcess(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void start(Cultivation cultivation) {
    cases.start(
        CultivationVariables.PROCESS,
        cultivation.getNumber(),
        CultivationVariables.atStartOf(cultivation));
  }

  @Override
  public boolean withdraw(Cultivation cultivation) {
    return cases.correlate(
        CultivationVariables.MESSAGE_WITHDRAWN, cultivation.getNumber(), Map.of());
  }
}
