package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ReviewArrangement;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_ArrangeReview}: the office names the experts and the units to be asked. */
@Component
class ArrangeReviewTasks implements TaskStep {

  private final ReviewArrangement arrangement;
  private final Cultivations cultivations;
  private final CultivationForms forms;

  ArrangeReviewTasks(
      ReviewArrangement arrangement, Cultivations cultivations, CultivationForms forms) {
    this.arrangement = arrangement;
    this.cultivations = cultivations;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_ArrangeReview";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of(
        "findings", forms.findings(cultivation),
        "personOptions", forms.people(cultivation),
        "unitOptions", forms.units(cultivation));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    arrangement.arrange(
        CultivationVariables.cultivationId(task), form.options("experts"), form.options("units"));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.invited");
  }
}
