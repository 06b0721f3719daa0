package org.tian.cultivation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.cultivation.UnitViews;

/** {@code Task_AskUnits}: the likely units are asked for their view. */
@Component
class AskUnitsDelegate implements JavaDelegate {

  private final UnitViews views;

  AskUnitsDelegate(UnitViews views) {
    this.views = views;
  }

  @Override
  public void execute(DelegateExecution execution) {
    views.ask(CultivationVariables.cultivationId(execution));
  }
}
