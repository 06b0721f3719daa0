package org.tian.cultivation.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGoingBack;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ResearchPlan;
import org.tian.cultivation.ResearchPlanning;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_WriteResearchPlan}: the declarer writes how the topic is to be researched. */
@Component
class WriteResearchPlanTasks implements TaskStep {

  private final ResearchPlanning planning;
  private final Cultivations cultivations;
  private final CultivationForms forms;
  private final CultivationGoingBack goingBack;

  WriteResearchPlanTasks(
      ResearchPlanning planning,
      Cultivations cultivations,
      CultivationForms forms,
      CultivationGoingBack goingBack) {
    this.planning = planning;
    this.cultivations = cultivations;
    this.forms = forms;
    this.goingBack = goingBack;
  }

  @Override
  public String taskKey() {
    return "Task_WriteResearchPlan";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    Map<String, Object> values = new HashMap<>();
    values.put("mentorName", forms.nameOf(cultivation.getMentorId()));
    values.put("returnedNote", CultivationForms.orEmpty(cultivation.getPlanNote()));
    ResearchPlan before = cultivation.getPlan();
    if (before != null) {
      values.put("planContent", before.content());
      values.put("startsOn", before.startsOn().toString());
      values.put("endsOn", before.endsOn().toString());
      values.put("visits", before.visits());
    }
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    planning.handIn(
        CultivationVariables.cultivationId(task),
        new ResearchPlan(
            form.text("planContent"),
            form.date("startsOn"),
            form.date("endsOn"),
            form.text("visits")));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task -> goingBack.to(CultivationVariables.cultivationId(task), CultivationState.PLANNING));
  }
}
