package org.tian.handling.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.engine.TaskOffers;
import org.tian.engine.WorkItems;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentTracking;
import org.tian.organisation.Role;
import org.tian.proposal.Proposals;

/** Starts {@code commitment-tracking} for each promise and brings it what happens elsewhere. */
@Component
class CommitmentTrackingProcess implements CommitmentTracking {

  private final Cases cases;
  private final Proposals proposals;
  private final WorkItems items;
  private final TaskOffers offers;

  CommitmentTrackingProcess(Cases cases, Proposals proposals, WorkItems items, TaskOffers offers) {
    this.cases = cases;
    this.proposals = proposals;
    this.items = items;
    this.offers = offers;
  }

  @Override
  public void begin(Commitment commitment) {
    cases.startPart(
        CommitmentVariables.PROCESS,
        commitment.getCaseKey(),
        String.valueOf(commitment.getId()),
        CommitmentVariables.atStartOf(commitment, proposals.get(commitment.getProposalId())));
  }

  @Override
  public void replaced(Commitment commitment) {
    tell(CommitmentVariables.MESSAGE_REPLACED, commitment);
  }

  @Override
  public void askEarly(Commitment commitment) {
    tell(CommitmentVariables.MESSAGE_EARLY, commitment);
  }

  private void tell(String message, Commitment commitment) {
    cases.correlateWhere(
        message, commitment.getCaseKey(), CommitmentVariables.COMMITMENT_ID, commitment.getId());
  }

  @Override
  public void passOn(Commitment commitment) {
    items.openOf(commitment.getProposalId()).stream()
        .filter(item -> item.processInstanceId().equals(commitment.getWaitsIn()))
        .filter(item -> item.taskKey().equals("Task_ReportCommitment"))
        .forEach(
            item ->
                offers.offer(
                    item.taskId(), Set.of(Role.SECTION.groupOf(commitment.getHolderCode()))));
  }
}
