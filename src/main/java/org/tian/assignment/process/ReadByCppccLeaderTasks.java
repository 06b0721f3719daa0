package org.tian.assignment.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.shared.Refusal;

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
    return forms.shown(task, EndorsementStep.READ, null);
  }

  /** Who has signed for a proposing body does not read it for the CPPCC committee as well. */
  @Override
  public List<Refusal> objections(TaskCase task, String personId) {
    return endorsements.objectionsToReading(task.proposalId(), personId);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    EndorsementComment said =
        endorsements.say(task.proposalId(), EndorsementStep.READ, null, forms.word(task, form));
    return Map.of(EndorsementVariables.READING_PASSED, said.isPassed());
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.endorsement");
  }
}
