package org.tian.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;

/** Listens for what the audit would hear. */
@Component
public class HeardSteps {

  private final List<CaseStep> steps = new CopyOnWriteArrayList<>();

  @EventListener
  void on(CaseStep step) {
    steps.add(step);
  }

  /** Codes of the task operations heard since {@link #forget}, in order. */
  public List<String> taskActions() {
    return steps.stream().map(CaseStep::action).filter(code -> code.startsWith("task.")).toList();
  }

  public void forget() {
    steps.clear();
  }
}
