package org.tian.proposal;

/**
 * Where a co-signature stands. Names under {@code cosigner.<name>}.
 *
 * <p>DROPPED: had not answered when the proposal was submitted.
 */
public enum CoSignerState {
  PENDING,
  SIGNED,
  DECLINED,
  DROPPED
}
