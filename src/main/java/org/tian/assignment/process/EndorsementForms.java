package org.tian.assignment.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.EndorsementWord;
import org.tian.assignment.endorsement.EndorsementWords;
import org.tian.document.Signatures;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;

/** What the forms of the three leaders have in common. */
@Component
class EndorsementForms {

  private final Proposals proposals;
  private final EndorsementWords words;
  private final Signatures signatures;
  private final SuggestionWords suggestions;

  EndorsementForms(
      Proposals proposals,
      EndorsementWords words,
      Signatures signatures,
      SuggestionWords suggestions) {
    this.proposals = proposals;
    this.words = words;
    this.signatures = signatures;
    this.suggestions = suggestions;
  }

  /**
   * What the form shows.
   *
   * @param bodyCode body that signs; null at the later steps
   */
  Map<String, Object> shown(TaskCase task, EndorsementStep step, String bodyCode) {
    Proposal proposal = proposals.get(task.proposalId());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("endorsementNote", words.note(proposal));
    values.put(
        "endorsementTrail", String.join("\n", words.lines(proposal.getId(), step, bodyCode)));
    values.put("proposalText", suggestions.inOneText(proposal.getText()));
    return values;
  }

  /** The leader's word, with the signature that was drawn for the task, if one was. */
  EndorsementWord word(TaskCase task, Submission form) {
    boolean passes = "PASS".equals(form.option("endorsementOutcome"));
    return new EndorsementWord(
        passes,
        form.text(passes ? "endorsementComment" : "returnReason"),
        signatures.keptFor(task.taskId()).orElse(null));
  }
}
