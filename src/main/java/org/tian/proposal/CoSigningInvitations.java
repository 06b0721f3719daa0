package org.tian.proposal;

/** The process in which an invitation to sign waits for its answer, as the domain sees it. */
public interface CoSigningInvitations {

  /** Puts the invitation before the member; the row must be in the database already. */
  void open(CoSigner asked, Proposal draft);

  /** Gives the acting member's answer in the step that waits for it. */
  void answer(CoSigner asked, boolean signs, String opinion);

  /** Takes the invitation away from the member; nothing happens when it no longer waits. */
  void cancel(CoSigner asked);
}
