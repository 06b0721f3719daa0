package org.tian.proposal;

/**
 * A proposal is handled once more; listeners run inside the step and prepare the new round.
 *
 * @param round number of the new round, 2 for the first re-handling
 */
public record RehandlingStarted(long proposalId, int round) {}
