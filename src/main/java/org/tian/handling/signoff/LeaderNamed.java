package org.tian.handling.signoff;

/** Somebody leads a case from now on, or nobody any more; within the transaction of the naming. */
record LeaderNamed(long proposalId) {}
