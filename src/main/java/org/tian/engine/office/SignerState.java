package org.tian.engine.office;

/** Where a signature stands. Names under {@code office.signer.<NAME>}. */
public enum SignerState {
  /** Signs after the holder, who has not submitted yet. */
  WAITING,
  /** Is asked and has not signed. */
  OPEN,
  /** Has signed. */
  SAID,
  /** Was taken off again, with a reason. */
  REMOVED,
  /** Is not needed any more: others have decided, or the task has ended. */
  WITHDRAWN;

  boolean isPending() {
    return this == WAITING || this == OPEN;
  }
}
