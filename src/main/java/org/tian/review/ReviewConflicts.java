package org.tian.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseSigners;
import org.tian.proposal.Proposal;
import org.tian.shared.Refusal;

/**
 * Who must not review a case: who proposes or signed it, alone or through a body, and, unless the
 * committee allows it, who has already reviewed it in the same round.
 */
@Component
@Transactional(readOnly = true)
public class ReviewConflicts {

  private final CaseSigners signers;
  private final CaseAccess access;
  private final Reviews reviews;
  private final ReviewWays ways;

  ReviewConflicts(CaseSigners signers, CaseAccess access, Reviews reviews, ReviewWays ways) {
    this.signers = signers;
    this.access = access;
    this.reviews = reviews;
    this.ways = ways;
  }

  /** What stands against the person; empty when nothing does. */
  public List<Refusal> of(Proposal proposal, String personId) {
    List<Refusal> refusals = new ArrayList<>();
    if (isProposer(proposal, personId)) {
      refusals.add(Refusal.of("review.own-proposal"));
    } else if (hasReviewed(proposal, personId)) {
      refusals.add(Refusal.of("review.reviewed-before"));
    }
    return refusals;
  }

  private boolean isProposer(Proposal proposal, String personId) {
    Set<String> mine = new HashSet<>(access.scopeOf(personId).parties());
    return proposal.getProposerId().equals(personId)
        || signers.of(proposal).stream().anyMatch(mine::contains);
  }

  private boolean hasReviewed(Proposal proposal, String personId) {
    return !ways.of(proposal.getCommitteeCode()).samePerson()
        && reviews.ofThisRound(proposal.getId()).stream()
            .anyMatch(opinion -> opinion.getPersonId().equals(personId));
  }
}
