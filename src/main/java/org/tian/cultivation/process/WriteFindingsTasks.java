package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGoingBack;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ResearchFindings;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_WriteFindings}: the declarer hands in what the research found. */
@Component
class WriteFindingsTasks implements TaskStep {

  private final ResearchFindings findings;
  private final Cultivations cultivations;
  private final CultivationForms forms;
  private final CultivationGoingBack goingBack;

  WriteFindingsTasks(
      ResearchFindings findings,
      Cultivations cultivations,
      CultivationForms forms,
      CultivationGoingBack goingBack) {
    this.findings = findings;
    this.cultivations = cultivations;
    this.forms = forms;
    this.goingBack = goingBack;
  }

  @Override
  public String taskKey() {
    return "Task_WriteFindings";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of("researchPlan", forms.plan(cultivation));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long id = CultivationVariables.cultivationId(task);
    findings.handIn(id, forms.text(cultivations.get(id).getTitle(), form));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task ->
            goingBack.to(CultivationVariables.cultivationId(task), CultivationState.RESEARCHING));
  }
}
