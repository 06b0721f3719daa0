package org.tian.proposal.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalRevision;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;
import org.tian.proposal.Suggestion;
import org.tian.proposal.SuggestionWords;

/** The proposer corrects a returned proposal. */
@Component
class ReviseProposalTasks implements TaskStep {

  private final Proposals proposals;
  private final ProposalRevision revision;
  private final SuggestionWords words;

  ReviseProposalTasks(Proposals proposals, ProposalRevision revision, SuggestionWords words) {
    this.proposals = proposals;
    this.revision = revision;
    this.words = words;
  }

  @Override
  public String taskKey() {
    return "Task_ReviseProposal";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Proposal proposal = proposals.get(task.proposalId());
    Map<String, Object> values = new HashMap<>();
    values.put("returnReason", Objects.toString(proposal.getOutcomeReason(), ""));
    values.put("title", proposal.getTitle());
    values.put("situation", proposal.getSituation());
    values.put("analysis", proposal.getAnalysis());
    values.put(
        "suggestions",
        proposal.getText().items().stream()
            .map(
                item ->
                    Map.of("text", item.what(), "whom", words.whom(item), "result", item.result()))
            .toList());
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    ProposalText before = proposals.get(task.proposalId()).getText();
    ProposalText text =
        ProposalText.of(
            form.text("title"),
            form.text("situation"),
            form.text("analysis"),
            form.rows("suggestions").stream().map(row -> suggestion(row, before)).toList());
    Proposal revised = revision.revise(task.proposalId(), text, form.text("revisionNote"));
    return Map.of(ProposalLifecycleVariables.TITLE, revised.getTitle());
  }

  /** The form knows whom a suggestion concerns by name; the unit picked before stays with it. */
  private Suggestion suggestion(Submission row, ProposalText before) {
    String whom = row.text("whom");
    String unit =
        before.items().stream()
            .filter(item -> item.unit() != null && words.whom(item).equals(whom))
            .map(Suggestion::unit)
            .findFirst()
            .orElse(null);
    return new Suggestion(row.text("text"), whom, unit, row.text("result"));
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.resubmitted");
  }
}
