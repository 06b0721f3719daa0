package org.tian.proposal;

/**
 * The process in which a request for a seal or signature waits for the head, as the domain sees it.
 */
public interface BodyConfirmationRequests {

  /** Puts the request before the body's head; the row must be in the database already. */
  void open(BodyConfirmation asked, Proposal draft);

  /**
   * Gives the acting head's answer in the step that waits for it.
   *
   * @param reason why it is refused; empty when it is confirmed
   * @return false when no step waits, because nobody asked
   */
  boolean answer(BodyConfirmation asked, boolean confirms, String reason);

  /** Takes the request away from the head; nothing happens when it no longer waits. */
  void cancel(BodyConfirmation asked);
}
