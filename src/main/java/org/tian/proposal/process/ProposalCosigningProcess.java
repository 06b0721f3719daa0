package org.tian.proposal.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigningInvitations;
import org.tian.proposal.Proposal;
import org.tian.shared.Refusal;

/**
 * Starts {@code proposal-cosigning} for each invitation and brings it answers and cancellations.
 */
@Component
class ProposalCosigningProcess implements CoSigningInvitations {

  private final Cases cases;
  private final WorkItems items;
  private final TaskOperations tasks;

  ProposalCosigningProcess(Cases cases, WorkItems items, TaskOperations tasks) {
    this.cases = cases;
    this.items = items;
    this.tasks = tasks;
  }

  @Override
  public void open(CoSigner asked, Proposal draft) {
    cases.start(
        ProposalCosigningVariables.PROCESS,
        asked.getInvitationKey(),
        ProposalCosigningVariables.atStartOf(asked, draft));
  }

  @Override
  public void answer(CoSigner asked, boolean signs, String opinion) {
    tasks.complete(
        waitingFor(asked).taskId(),
        Map.of(
            ProposalCosigningVariables.SIGNATURE,
            signs ? ProposalCosigningVariables.SIGN : ProposalCosigningVariables.DECLINE,
            ProposalCosigningVariables.OPINION,
            Objects.toString(opinion, "")));
  }

  private WorkItem waitingFor(CoSigner asked) {
    return items.openOf(asked.getProposalId()).stream()
        .filter(item -> asked.getInvitationKey().equals(item.caseKey()))
        .findFirst()
        .orElseThrow(() -> Refusal.of("proposal.co-signature-answered").asException());
  }

  @Override
  public void cancel(CoSigner asked) {
    cases.correlate(
        ProposalCosigningVariables.MESSAGE_CANCELLED, asked.getInvitationKey(), Map.of());
  }
}
