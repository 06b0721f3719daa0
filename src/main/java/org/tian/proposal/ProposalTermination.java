package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.CaseTermination;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/**
 * The committee takes a proposal off its books (终止): the same end as when the proposer takes it
 * back (撤案), with the committee's reason. Not once it is answered: what was delivered stands.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalTermination implements CaseTermination {

  private static final String LIFECYCLE = "proposal-lifecycle";

  private final ProposalRepository repository;
  private final CaseSteps steps;
  private final Clock clock;

  ProposalTermination(ProposalRepository repository, CaseSteps steps, Clock clock) {
    this.repository = repository;
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public boolean owns(String processKey) {
    return LIFECYCLE.equals(processKey);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Refusal> objections(WorkItem item) {
    Proposal proposal = proposalOf(item);
    List<Refusal> objections = new ArrayList<>();
    if (!proposal.getStatus().isWithdrawable()) {
      objections.add(Refusal.of("proposal.not-terminable"));
    }
    if (repository.existsByMergedIntoId(proposal.getId())) {
      objections.add(Refusal.of("proposal.has-merged-ones"));
    }
    return objections;
  }

  @Override
  public void terminate(WorkItem item, String reason) {
    Proposal proposal = proposalOf(item);
    proposal.terminate(reason, now());
    repository.saveAndFlush(proposal);
    steps.record(proposal, "proposal.terminated", Map.of(), reason);
    steps.publish(new ProposalWithdrawn(proposal.getId()));
  }

  private Proposal proposalOf(WorkItem item) {
    return repository.findById(item.proposalId()).orElseThrow(CaseAccess::notFound);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
