package org.tian.cultivation.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationDrafts;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.UnitView;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.shared.Texts;

/** {@code Task_OpenDraft}: the declarer opens the draft of a proposal. */
@Component
class OpenDraftTasks implements TaskStep {

  private final CultivationDrafts drafts;
  private final Cultivations cultivations;
  private final CultivationForms forms;
  private final Texts texts;

  OpenDraftTasks(
      CultivationDrafts drafts, Cultivations cultivations, CultivationForms forms, Texts texts) {
    this.drafts = drafts;
    this.cultivations = cultivations;
    this.forms = forms;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_OpenDraft";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    Map<String, Object> values = forms.text(cultivation);
    values.put("proposalTitle", cultivation.getTitle());
    values.put("unitViews", views(cultivation));
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    drafts.open(
        CultivationVariables.cultivationId(task), forms.text(form.text("proposalTitle"), form));
    return Map.of();
  }

  private String views(Cultivation cultivation) {
    return cultivations.read(cultivation.getId()).views().stream()
        .map(this::inWords)
        .collect(Collectors.joining("\n"));
  }

  private String inWords(UnitView view) {
    return texts.of(
        "cultivation.form.view",
        forms.unitName(view.getUnitCode()),
        view.getOpinion() == null
            ? texts.nameOf("cultivation.unit", view.getState())
            : texts.nameOf("cultivation.view", view.getOpinion()),
        CultivationForms.orEmpty(view.getText()));
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.draft");
  }
}
