package org.tian.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalLifecycle;

/** Starts {@code proposal-lifecycle} and brings it the messages it waits for. */
@Component
class ProposalLifecycleProcess implements ProposalLifecycle {

  private final Cases cases;

  ProposalLifecycleProcess(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void start(Proposal proposal) {
    cases.start(
        ProposalLifecycleVariables.PROCESS,
        proposal.getFlowNo(),
        ProposalLifecycleVariables.atStartOf(proposal));
  }

  @Override
  public boolean withdraw(Proposal proposal) {
    return cases.correlate(
        ProposalLifecycleVariables.MESSAGE_WITHDRAWN, proposal.getFlowNo(), Map.of());
  }

  @Override
  public void mainClosed(Proposal merged) {
    cases.correlate(ProposalLifecycleVariables.MESSAGE_MAIN_CLOSED, merged.getFlowNo(), Map.of());
  }

  @Override
  public boolean mergedLater(Proposal merged) {
    return cases.correlate(
        ProposalLifecycleVariables.MESSAGE_MERGED_LATER, merged.getFlowNo(), Map.of());
  }

  @Override
  public boolean mergeUndone(Proposal merged) {
    return cases.correlate(
        ProposalLifecycleVariables.MESSAGE_MERGE_UNDONE, merged.getFlowNo(), Map.of());
  }
}
