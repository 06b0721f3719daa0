package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.CommentAnswers;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ExpertComment;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.shared.Texts;

/** {@code Task_AnswerComments}: the declarer answers each comment and changes the text. */
@Component
class AnswerCommentsTasks implements TaskStep {

  private final CommentAnswers answers;
  private final Cultivations cultivations;
  private final CultivationForms forms;
  private final Texts texts;

  AnswerCommentsTasks(
      CommentAnswers answers, Cultivations cultivations, CultivationForms forms, Texts texts) {
    this.answers = answers;
    this.cultivations = cultivations;
    this.forms = forms;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_AnswerComments";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    Map<String, Object> values = forms.text(cultivation);
    values.put("answers", answers.openOf(cultivation.getId()).stream().map(this::row).toList());
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long id = CultivationVariables.cultivationId(task);
    answers.answer(
        id,
        form.rows("answers").stream().map(row -> row.text("answer")).toList(),
        forms.text(cultivations.get(id).getTitle(), form));
    return Map.of();
  }

  private Map<String, Object> row(ExpertComment comment) {
    return Map.of(
        "commentText", inWords(comment),
        "answer", CultivationForms.orEmpty(comment.getAnswer()));
  }

  private String inWords(ExpertComment comment) {
    String expert = forms.nameOf(comment.getExpertId());
    return comment.getCheckNote() == null
        ? texts.of("cultivation.form.comment", expert, comment.getText())
        : texts.of(
            "cultivation.form.comment-returned", expert, comment.getText(), comment.getCheckNote());
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.answers");
  }
}
