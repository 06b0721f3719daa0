package org.tian.cultivation;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;

/** Publishes what happened to a cultivation on its own chain. */
@Component
class CultivationSteps {

  private final ApplicationEventPublisher events;

  CultivationSteps(ApplicationEventPublisher events) {
    this.events = events;
  }

  void record(Cultivation cultivation, String action) {
    record(cultivation, action, Map.of(), null);
  }

  void record(Cultivation cultivation, String action, Map<String, Object> details) {
    record(cultivation, action, details, null);
  }

  void record(Cultivation cultivation, String action, Map<String, Object> details, String reason) {
    String given = reason == null || reason.isBlank() ? null : reason;
    events.publishEvent(CaseStep.of(cultivation.getNumber(), action, details).because(given));
  }

  /** Tells the chain of the draft where it came from. */
  void recordAtDraft(String draftChain, Cultivation cultivation) {
    events.publishEvent(
        CaseStep.of(
            draftChain,
            "cultivation.draft-origin",
            Map.of("cultivation", cultivation.getNumber())));
  }
}
