package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ExpertReviews;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_WriteExpertComments}: an expert comments on the findings. */
@Component
class WriteExpertCommentsTasks implements TaskStep {

  private final ExpertReviews reviews;
  private final Cultivations cultivations;
  private final CultivationForms forms;

  WriteExpertCommentsTasks(
      ExpertReviews reviews, Cultivations cultivations, CultivationForms forms) {
    this.reviews = reviews;
    this.cultivations = cultivations;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_WriteExpertComments";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of(
        "declaration", forms.declaration(cultivation), "findings", forms.findings(cultivation));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    reviews.write(
        CultivationVariables.cultivationId(task),
        CultivationVariables.expert(task),
        form.text("opinion"),
        form.rows("comments").stream().map(row -> row.text("comment")).toList());
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.opinion");
  }
}
