package org.tian.proposal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;

/** Remembers the steps that were published, for tests to look at. */
@Component
public class StepRecorder {

  private final List<CaseStep> steps = new CopyOnWriteArrayList<>();

  @EventListener
  void on(CaseStep step) {
    steps.add(step);
  }

  void forget() {
    steps.clear();
  }

  /** Actions on the chain, in order. */
  public List<String> actionsOf(String caseKey) {
    return steps.stream()
        .filter(step -> step.caseKey().equals(caseKey))
        .map(CaseStep::action)
        .toList();
  }

  /** The last step of this kind. */
  public CaseStep last(String action) {
    return steps.stream()
        .filter(step -> step.action().equals(action))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
