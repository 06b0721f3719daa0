package org.tian.proposal;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** Taking a submitted proposal back (撤案), as long as it has not been answered. */
@Service
public class ProposalWithdrawal {

  private static final int REASON_CHARACTERS = 1000;

  private final ProposalRepository repository;
  private final OwnProposals own;
  private final CaseSteps steps;
  private final ProposalLifecycle lifecycle;

  ProposalWithdrawal(
      ProposalRepository repository,
      OwnProposals own,
      CaseSteps steps,
      ProposalLifecycle lifecycle) {
    this.repository = repository;
    this.own = own;
    this.steps = steps;
    this.lifecycle = lifecycle;
  }

  /**
   * Withdraws for the first proposer or the body's staff; all open work of the case ends.
   *
   * @param reason required, at most 1,000 characters; stands in the trail
   * @throws org.tian.shared.RefusedException also while other proposals are merged into it
   */
  @WholeStep
  public void withdraw(long id, String reason) {
    Proposal proposal = own.require(id);
    String given = checked(reason);
    proposal.askWithdrawal(given);
    if (repository.existsByMergedIntoId(id)) {
      throw Refusal.of("proposal.has-merged-ones").asException();
    }
    repository.saveAndFlush(proposal);
    steps.record(proposal, "proposal.withdrawal-asked", Map.of(), given);
    if (!lifecycle.withdraw(proposal)) {
      throw Refusal.of("proposal.not-withdrawable").asException();
    }
  }

  private static String checked(String reason) {
    String text = Objects.toString(reason, "").strip();
    if (text.isEmpty()) {
      throw Refusal.at("reason", "proposal.withdrawal-reason-missing").asException();
    }
    if (text.length() > REASON_CHARACTERS) {
      throw Refusal.at("reason", "proposal.opinion-too-long", REASON_CHARACTERS).asException();
    }
    return text;
  }
}
