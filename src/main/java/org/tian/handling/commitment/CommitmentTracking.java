package org.tian.handling.commitment;

/** The process that follows a promise, as the domain moves it. */
public interface CommitmentTracking {

  /** Begins to wait for the promised day. */
  void begin(Commitment commitment);

  /** Another reply has taken the promise's place: whatever is open of it ends. */
  void replaced(Commitment commitment);

  /** The unit wants to report before the day. */
  void askEarly(Commitment commitment);

  /** An open report is the work of the unit that answers for the promise now. */
  void passOn(Commitment commitment);
}
