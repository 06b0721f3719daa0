package org.tian.proposal;

/**
 * A proposal is being merged into another one; listeners run inside the step, before those who take
 * part in it may read the main case, and take out who no longer belongs to it.
 */
public record ProposalMerging(long proposalId) {}
