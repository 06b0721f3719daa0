package org.tian.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Proposal;

/**
 * Reviews that somebody claimed and lets lie: after the committee's days without a word typed, its
 * office or the group's convenor may take them over.
 */
@Component
@Transactional(readOnly = true)
public class StaleReviews {

  private final Directory directory;
  private final ReviewWays ways;

  StaleReviews(Directory directory, ReviewWays ways) {
    this.directory = directory;
    this.ways = ways;
  }

  /**
   * From when on the person may take a claimed review over; empty when never.
   *
   * @param reviewers group of the engine that the review is offered to
   */
  public Optional<Instant> takeOverFrom(
      Proposal proposal, String reviewers, String personId, Instant lastTouched) {
    String committee = proposal.getCommitteeCode();
    String body = reviewers.substring(0, reviewers.lastIndexOf('-'));
    return directory.holds(personId, committee, Role.OFFICE)
            || directory.holds(personId, body, Role.CHAIR)
        ? Optional.of(lastTouched.plus(Duration.ofDays(ways.of(committee).idleDays())))
        : Optional.empty();
  }
}
