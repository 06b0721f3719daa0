package org.tian.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyAnswers;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.Texts;

/** The head of a proposing body confirms a draft in its name, or does not. */
@Component
class ConfirmForBodyTasks implements TaskStep {

  private final BodyAnswers answers;
  private final Proposals proposals;
  private final SuggestionWords words;
  private final Directory directory;
  private final Texts texts;

  ConfirmForBodyTasks(
      BodyAnswers answers,
      Proposals proposals,
      SuggestionWords words,
      Directory directory,
      Texts texts) {
    this.answers = answers;
    this.proposals = proposals;
    this.words = words;
    this.directory = directory;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_ConfirmForBody";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Proposal draft = proposals.get(task.proposalId());
    BodyConfirmation asked = answers.get(task.number(BodyConfirmationVariables.CONFIRMATION_ID));
    return Map.of(
        "requestNote",
        texts.of(
            "proposal.body-request.note",
            directory.nameOf(asked.getBodyCode()),
            directory.personName(draft.getProposerId())),
        "proposalText",
        words.inOneText(draft.getText()));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long asked = task.number(BodyConfirmationVariables.CONFIRMATION_ID);
    String answer = form.option(BodyConfirmationVariables.ANSWER);
    if (answer.equals(BodyConfirmationVariables.CONFIRM)) {
      answers.confirm(asked);
    } else {
      answers.refuse(asked, form.text(BodyConfirmationVariables.REASON));
    }
    return Map.of(BodyConfirmationVariables.ANSWER, answer);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.signature");
  }
}
