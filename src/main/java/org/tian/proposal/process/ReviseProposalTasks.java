package org.tian.proposal.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalRevision;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;

/** The proposer corrects a returned proposal. */
@Component
class ReviseProposalTasks implements TaskStep {

  private final Proposals proposals;
  private final ProposalRevision revision;

  ReviseProposalTasks(Proposals proposals, ProposalRevision revision) {
    this.proposals = proposals;
    this.revision = revision;
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
        proposal.getText().suggestions().stream().map(item -> Map.of("text", item)).toList());
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    List<String> suggestions =
        form.rows("suggestions").stream().map(row -> row.text("text")).toList();
    ProposalText text =
        new ProposalText(
            form.text("title"), form.text("situation"), form.text("analysis"), suggestions);
    Proposal revised = revision.revise(task.proposalId(), text, form.text("revisionNote"));
    return Map.of(ProposalLifecycleVariables.TITLE, revised.getTitle());
  }
}
