package org.tian.handling;

import java.util.Collection;
import java.util.Map;

/** What came out when rounds of replies were rated, as far as the reader may know it. */
@FunctionalInterface
public interface RoundResults {

  /** A round of handling of a proposal. */
  record Round(long proposalId, int round) {}

  /**
   * Number of rounds by what they came to, best first; keys are those of the message files. Empty
   * when no round is rated or the reader may know of none.
   */
  Map<String, Long> of(Collection<Round> rounds);
}
