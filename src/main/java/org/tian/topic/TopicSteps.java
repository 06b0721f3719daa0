package org.tian.topic;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;

/** Publishes what happened to a clue, a topic, a material or a contact point on its own chain. */
@Component
class TopicSteps {

  private final ApplicationEventPublisher events;

  TopicSteps(ApplicationEventPublisher events) {
    this.events = events;
  }

  void clue(Clue clue, String action, Map<String, Object> details, String reason) {
    record("clue:" + clue.getId(), action, details, reason);
  }

  void record(String chain, String action, Map<String, Object> details) {
    record(chain, action, details, null);
  }

  void record(String chain, String action, Map<String, Object> details, String reason) {
    String given = reason == null || reason.isBlank() ? null : reason;
    events.publishEvent(CaseStep.of(chain, action, details).because(given));
  }
}
