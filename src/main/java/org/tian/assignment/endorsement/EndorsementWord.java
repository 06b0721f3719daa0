package org.tian.assignment.endorsement;

import org.tian.shared.Refusal;

/**
 * A leader's word on a proposal.
 *
 * @param passes whether it goes on; else it goes back one step
 * @param text the comment, or the reason for sending back; a comment may be empty
 * @param signatureId the handwritten signature kept for it, or null
 */
public record EndorsementWord(boolean passes, String text, Long signatureId) {

  static final int LONGEST = 500;

  public EndorsementWord {
    text = text.strip();
  }

  /** Refuses a return without a reason and a text that is too long. */
  void requireComplete() {
    if (!passes && text.isEmpty()) {
      throw Refusal.at("returnReason", "endorsement.return-reason").asException();
    }
    if (text.length() > LONGEST) {
      throw Refusal.at(
              passes ? "endorsementComment" : "returnReason",
              "endorsement.too-long",
              LONGEST,
              text.length())
          .asException();
    }
  }
}
