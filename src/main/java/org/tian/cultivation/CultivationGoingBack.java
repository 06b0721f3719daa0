package org.tian.cultivation;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A cultivation is where it was before a step, because its process has gone back there. */
@Service
@Transactional
public class CultivationGoingBack {

  private final Cultivations cultivations;
  private final CultivationSteps steps;

  CultivationGoingBack(Cultivations cultivations, CultivationSteps steps) {
    this.cultivations = cultivations;
    this.steps = steps;
  }

  /** What was written stays, so that it can be mended. */
  public void to(long id, CultivationState earlier) {
    Cultivation cultivation = cultivations.get(id);
    cultivation.backTo(earlier);
    steps.record(cultivation, "cultivation.gone-back", Map.of("to", earlier.name()));
  }
}
