package org.tian.proposal;

import java.util.List;

/**
 * How a draft stands as a joint proposal.
 *
 * @param open those whose answer, or whose confirmation of the changed words, is still to come
 * @param signed those whose signature stands for the words as they are
 * @param least from how many names on, the first proposer's included, it counts as a joint one
 */
public record JointStanding(List<CoSigner> open, List<CoSigner> signed, int least) {

  static JointStanding of(Proposal draft, List<CoSigner> asked, int least) {
    ProposalText words = draft.getText();
    List<CoSigner> signed = asked.stream().filter(one -> one.hasSigned(words)).toList();
    List<CoSigner> open =
        asked.stream()
            .filter(one -> one.getState().isOpen() || one.isSigned() && !one.hasSigned(words))
            .toList();
    return new JointStanding(open, signed, least);
  }

  /** Names under the proposal, the first proposer's included. */
  public int names() {
    return signed.size() + 1;
  }

  /** Whether too few have signed to count as a joint proposal. */
  public boolean isTooFew() {
    return names() < least;
  }
}
