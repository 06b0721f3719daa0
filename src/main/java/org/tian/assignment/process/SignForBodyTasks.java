package org.tian.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_SignForBody}: the leader of a proposing body signs or sends back to the office. */
@Component
class SignForBodyTasks implements TaskStep {

  private final Endorsements endorsements;
  private final EndorsementForms forms;

  SignForBodyTasks(Endorsements endorsements, EndorsementForms forms) {
    this.endorsements = endorsements;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_SignForBody";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return forms.shown(task, EndorsementStep.SIGN, EndorsementVariables.signingBody(task));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    EndorsementComment said =
        endorsements.say(
            task.proposalId(),
            EndorsementStep.SIGN,
            EndorsementVariables.signingBody(task),
            forms.word(task, form));
    return said.isPassed() ? Map.of() : Map.of(EndorsementVariables.SIGNING_RETURNED, true);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.endorsement");
  }
}
