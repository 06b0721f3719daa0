package org.tian.proposal;

/** A proposal was taken back; listeners run inside the step and cancel what is open. */
public record ProposalWithdrawn(long proposalId) {}
