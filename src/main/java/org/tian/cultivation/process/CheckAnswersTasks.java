package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.CommentAnswers;
import org.tian.cultivation.CommentAnswers.Verdict;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ExpertComment;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.shared.Texts;

/** {@code Task_CheckAnswers}: the mentor accepts each answer or sends it back. */
@Component
class CheckAnswersTasks implements TaskStep {

  private final CommentAnswers answers;
  private final Cultivations cultivations;
  private final CultivationForms forms;
  private final Texts texts;

  CheckAnswersTasks(
      CommentAnswers answers, Cultivations cultivations, CultivationForms forms, Texts texts) {
    this.answers = answers;
    this.cultivations = cultivations;
    this.forms = forms;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_CheckAnswers";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of(
        "findings", forms.findings(cultivation),
        "verdicts", answers.answeredOf(cultivation.getId()).stream().map(this::row).toList());
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    boolean accepted =
        answers.check(
            CultivationVariables.cultivationId(task),
            form.rows("verdicts").stream()
                .map(row -> new Verdict("ACCEPT".equals(row.option("verdict")), row.text("note")))
                .toList());
    return Map.of(CultivationVariables.ANSWERS_ACCEPTED, accepted);
  }

  private Map<String, Object> row(ExpertComment comment) {
    return Map.of(
        "commentText",
        texts.of(
            "cultivation.form.comment", forms.nameOf(comment.getExpertId()), comment.getText()),
        "answerText",
        CultivationForms.orEmpty(comment.getAnswer()));
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.answers");
  }
}
