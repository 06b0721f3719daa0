package org.tian.proposal;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;

/** Publishes what happened to a proposal on the proposal's own chain. */
@Component
class CaseSteps {

  private final ApplicationEventPublisher events;

  CaseSteps(ApplicationEventPublisher events) {
    this.events = events;
  }

  void record(Proposal proposal, String action) {
    record(proposal, action, Map.of(), null);
  }

  void record(Proposal proposal, String action, Map<String, Object> details) {
    record(proposal, action, details, null);
  }

  void record(Proposal proposal, String action, Map<String, Object> details, String reason) {
    String given = reason == null || reason.isBlank() ? null : reason;
    events.publishEvent(CaseStep.of(proposal.getCaseKey(), action, details).because(given));
  }

  void publish(Object event) {
    events.publishEvent(event);
  }
}
