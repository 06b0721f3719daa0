package org.tian.proposal;

/** The process that carries a proposal from submission to its end, as the domain sees it. */
public interface ProposalLifecycle {

  /** Starts the case; the row must be in the database already. */
  void start(Proposal proposal);

  /**
   * Ends all open work because the proposer takes the proposal back.
   *
   * @return false when the process no longer waits for it
   */
  boolean withdraw(Proposal proposal);

  /** Tells a merged proposal that its main proposal is closed. */
  void mainClosed(Proposal merged);

  /**
   * Ends the assignment of a filed proposal, which waits for its main one from now on.
   *
   * @return false when the process has gone beyond assignment
   */
  boolean mergedLater(Proposal merged);

  /**
   * Lets a merged proposal go on by itself.
   *
   * @return false when the process does not wait for a main proposal
   */
  boolean mergeUndone(Proposal merged);
}
