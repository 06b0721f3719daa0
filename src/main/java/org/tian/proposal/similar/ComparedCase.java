package org.tian.proposal.similar;

import java.util.List;
import java.util.stream.Stream;
import org.tian.proposal.ProposalStatus;
import org.tian.similarity.ComparableCase;
import org.tian.similarity.ComparableText;

/**
 * A case as the comparison reads it.
 *
 * @param number case number, else flow number
 * @param session id of its session as text, or null
 * @param wishOpen whether its proposer agrees to publication
 * @param parties keys of those who take part
 * @param secret whether it is secret
 * @param closed whether it is closed to the public
 */
record ComparedCase(
    long id,
    String number,
    boolean numbered,
    String committee,
    int year,
    String session,
    ProposalStatus status,
    boolean wishOpen,
    ComparableText text,
    List<String> parties,
    boolean secret,
    boolean closed) {

  ComparableCase asComparable() {
    List<String> readers =
        Stream.of(
                Stream.of(
                    secret ? ReaderKeys.ofSecrets(committee) : ReaderKeys.ofCommittee(committee)),
                parties.stream().map(ReaderKeys::ofParty),
                Stream.of(ReaderKeys.ofCatalogue(committee)).filter(key -> isInCatalogue()),
                Stream.of(ReaderKeys.ofTopics(committee)).filter(key -> tellsTopics()))
            .flatMap(keys -> keys)
            .toList();
    return new ComparableCase(id, committee, year, session, text, readers);
  }

  private boolean isInCatalogue() {
    return numbered && isOpen() && status.isInCatalogue();
  }

  /** Whether its words may be counted for the committee's hot words. */
  private boolean tellsTopics() {
    return isOpen()
        && status != ProposalStatus.WITHDRAWN
        && status != ProposalStatus.NOT_FILED
        && status != ProposalStatus.CONVERTED;
  }

  private boolean isOpen() {
    return wishOpen && !closed && !secret;
  }
}
