package org.tian.assignment.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.EndorsementWord;
import org.tian.assignment.endorsement.EndorsementWords;
import org.tian.document.Signatures;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.Texts;

/** What the forms of the three leaders have in common. */
@Component
class EndorsementForms {

  private final Proposals proposals;
  private final EndorsementWords words;
  private final Signatures signatures;
  private final SuggestionWords suggestions;
  private final Texts texts;

  EndorsementForms(
      Proposals proposals,
      EndorsementWords words,
      Signatures signatures,
      SuggestionWords suggestions,
      Texts texts) {
    this.proposals = proposals;
    this.words = words;
    this.signatures = signatures;
    this.suggestions = suggestions;
    this.texts = texts;
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
    values.put("proposalText", inOneText(proposal.getText()));
    return values;
  }

  private String inOneText(ProposalText text) {
    List<String> items = suggestions.inLines(text);
    String numbered =
        IntStream.range(0, items.size())
            .mapToObj(i -> (i + 1) + ". " + items.get(i))
            .collect(Collectors.joining("\n"));
    return texts.of(
        "proposal.invitation.text", text.title(), text.situation(), text.analysis(), numbered);
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
