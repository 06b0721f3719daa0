package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.UnitView;
import org.tian.cultivation.UnitViews;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_GiveUnitView}: a unit says what it thinks of the topic. */
@Component
class GiveUnitViewTasks implements TaskStep {

  private final UnitViews views;
  private final Cultivations cultivations;
  private final CultivationForms forms;

  GiveUnitViewTasks(UnitViews views, Cultivations cultivations, CultivationForms forms) {
    this.views = views;
    this.cultivations = cultivations;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_GiveUnitView";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of(
        "declarerName", cultivations.declarerName(cultivation),
        "findings", forms.findings(cultivation));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    views.give(
        CultivationVariables.cultivationId(task),
        task.text(CultivationVariables.UNIT_CODE),
        UnitView.Opinion.valueOf(form.option("unitOpinion")),
        form.text("viewText"));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.opinion");
  }
}
