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

/** {@code Task_InstructByPartyLeader}: a leader of the Party committee instructs, or sends back. */
@Component
class InstructByPartyLeaderTasks implements TaskStep {

  private final Endorsements endorsements;
  private final EndorsementForms forms;

  InstructByPartyLeaderTasks(Endorsements endorsements, EndorsementForms forms) {
    this.endorsements = endorsements;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_InstructByPartyLeader";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return forms.shown(task, EndorsementStep.INSTRUCT, null);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    EndorsementComment said =
        endorsements.say(task.proposalId(), EndorsementStep.INSTRUCT, null, forms.word(task, form));
    return Map.of(EndorsementVariables.ENDORSED, said.isPassed());
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.endorsement");
  }
}
