package org.tian.proposal.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.proposal.CoSignatures;
import org.tian.proposal.CoSigner;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.Texts;

/** An invited member signs a joint draft, or does not. */
@Component
class AnswerInvitationTasks implements TaskStep {

  private final CoSignatures signatures;
  private final Proposals proposals;
  private final SuggestionWords words;
  private final Texts texts;

  AnswerInvitationTasks(
      CoSignatures signatures, Proposals proposals, SuggestionWords words, Texts texts) {
    this.signatures = signatures;
    this.proposals = proposals;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_AnswerInvitation";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Proposal draft = proposals.get(task.proposalId());
    CoSigner asked = signatures.get(task.number(ProposalCosigningVariables.CO_SIGNER_ID));
    Map<String, Object> values = new HashMap<>();
    values.put("invitationNote", note(draft, asked));
    values.put("proposalText", words.inOneText(draft.getText()));
    return values;
  }

  private String note(Proposal draft, CoSigner asked) {
    String lead = proposals.proposerName(draft);
    return asked.getUnsettledAt() == null
        ? texts.of("proposal.invitation.note", lead, asked.getAnswerBy())
        : texts.of(
            "proposal.invitation.note-again", lead, asked.getAnswerBy(), asked.getUnsettledAt());
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long asked = task.number(ProposalCosigningVariables.CO_SIGNER_ID);
    String answer = form.option(ProposalCosigningVariables.SIGNATURE);
    String opinion = form.text(ProposalCosigningVariables.OPINION);
    if (answer.equals(ProposalCosigningVariables.SIGN)) {
      signatures.sign(asked, opinion);
    } else {
      signatures.decline(asked, opinion);
    }
    return Map.of(ProposalCosigningVariables.SIGNATURE, answer);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.signature");
  }
}
