package org.tian.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;

/**
 * {@code Task_ReadByCppccLeader}: a leader of the CPPCC committee reads and comments, or sends
 * back.
 */
@Component
class ReadByCppccLeaderTasks implements TaskStep {

  private final Endorsements endorsements;
  private final EndorsementForms forms;

  ReadByCppccLeaderTasks(Endorsements endorsements, EndorsementForms forms) {
    this.endorsements = endorsements;
    this.forms = forms;
  }

  @Override
  public String taskKey() {
    return "Task_ReadByCppccLeader";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return forms.shown(task);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    EndorsementComment said =
        endorsements.say(task.proposalId(), EndorsementStep.READ, null, forms.word(task, form));
    return Map.of(EndorsementVariables.READING_PASSED, said.isPassed());
  }
}
