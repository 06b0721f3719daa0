package org.tian.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.asking.ConsultationAnswer;
import org.tian.assignment.asking.ConsultationTexts;
import org.tian.assignment.asking.UnitConsultations;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_AnswerConsultation}: a unit says whether the proposal is its own. */
@Component
class AnswerConsultationTasks implements TaskStep {

  private final UnitConsultations consultations;
  private final ConsultationTexts texts;
  private final AssignmentSummaries summaries;

  AnswerConsultationTasks(
      UnitConsultations consultations, ConsultationTexts texts, AssignmentSummaries summaries) {
    this.consultations = consultations;
    this.texts = texts;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_AnswerConsultation";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of(
        "consultationNote", texts.question(task.proposalId(), task.text("unitCode")),
        "unitOptions", summaries.unitOptions(task.text("committeeCode")));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    ConsultationAnswer answer = ConsultationAnswer.valueOf(form.option("consultationAnswer"));
    boolean notOurs = answer == ConsultationAnswer.NOT_OURS;
    consultations.answer(
        task.proposalId(),
        task.text("unitCode"),
        answer,
        form.text(notOurs ? "notOursReason" : "answerRemark"),
        form.option("properUnit"));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task -> consultations.standing(task.proposalId(), task.text("unitCode")),
        task -> consultations.takeBack(task.proposalId(), task.text("unitCode")));
  }
}
