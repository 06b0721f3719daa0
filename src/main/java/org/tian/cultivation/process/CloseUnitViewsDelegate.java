package org.tian.cultivation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.cultivation.UnitViews;

/** {@code Task_CloseUnitViews}: all units have answered, or their time is over. */
@Component
class CloseUnitViewsDelegate implements JavaDelegate {

  private final UnitViews views;

  CloseUnitViewsDelegate(UnitViews views) {
    this.views = views;
  }

  @Override
  public void execute(DelegateExecution execution) {
    views.close(CultivationVariables.cultivationId(execution));
  }
}
