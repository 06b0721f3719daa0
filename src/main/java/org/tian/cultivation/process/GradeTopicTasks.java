package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.TopicGrading;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.organisation.Person;

/**
 * {@code Task_GradeTopic}: the office or a director grades a topic and names its mentor, or
 * declines it.
 */
@Component
class GradeTopicTasks implements TaskStep {

  private final TopicGrading grading;
  private final Cultivations cultivations;
  private final CultivationForms forms;

  GradeTopicTasks(TopicGrading grading, Cultivations cultivations, CultivationForms forms) {
    this.grading = grading;
    this.cultivations = cultivations;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_GradeTopic";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of(
        "declaration", forms.declaration(cultivation),
        "personOptions", forms.people(cultivation));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long id = CultivationVariables.cultivationId(task);
    if (form.option("gradingDecision").equals("DECLINE")) {
      grading.decline(id, form.text("declineReason"));
      return Map.of(CultivationVariables.TOPIC_TAKEN, false);
    }
    CultivationGrade grade = CultivationGrade.valueOf(form.option("grade"));
    String mentor = form.option("mentor");
    grading.take(id, grade, mentor, form.text("note"));
    return Map.of(
        CultivationVariables.TOPIC_TAKEN, true,
        CultivationVariables.GRADE, grade.name(),
        CultivationVariables.MENTOR_GROUP, Person.selfGroupOf(mentor));
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}
