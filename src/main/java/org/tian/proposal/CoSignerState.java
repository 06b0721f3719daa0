package org.tian.proposal;

/**
 * Where a co-signature stands. Names under {@code cosigner.<name>}.
 *
 * <p>EXPIRED: the time to answer ran out. RECONFIRM: the words were changed after the signature,
 * which counts again only when the member confirms it. DROPPED: had not signed when the proposal
 * was submitted. CANCELLED: the draft was thrown away before.
 */
public enum CoSignerState {
  PENDING,
  SIGNED,
  DECLINED,
  EXPIRED,
  RECONFIRM,
  DROPPED,
  CANCELLED;

  /** Whether an answer may still come, so that the first proposer is asked before submitting. */
  public boolean isOpen() {
    return this == PENDING || this == RECONFIRM;
  }

  /** Whether the member may be asked once more. */
  public boolean mayBeAskedAgain() {
    return this == DECLINED || this == EXPIRED || this == RECONFIRM || this == CANCELLED;
  }

  /** Whether the member reads the draft. */
  public boolean reads() {
    return isOpen() || this == SIGNED;
  }
}
