package org.tian.proposal.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/**
 * Topics that come back over the years (历年重复提出): what a case asks for was asked of the same
 * committee in an earlier year (LN-8).
 */
@Service
@Transactional(readOnly = true)
public class RepeatedTopics {

  private static final int LOOKED_AT = 30;
  private static final double ALIKE = 0.5;

  private final SimilarProposals similar;
  private final SimilarityReview review;
  private final Proposals proposals;

  RepeatedTopics(SimilarProposals similar, SimilarityReview review, Proposals proposals) {
    this.similar = similar;
    this.review = review;
    this.proposals = proposals;
  }

  /** The cases of one earlier year. */
  public record Year(int year, List<SimilarProposal> cases) {}

  /**
   * Earlier years in which the same was asked, the earliest first, as far as the acting person may
   * read those cases; empty when it is new.
   */
  public List<Year> of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    double warning = review.warning(proposal.getCommitteeCode());
    int year = similar.yearOf(proposalId);
    Map<Integer, List<SimilarProposal>> years = new TreeMap<>();
    for (SimilarProposal one : similar.of(proposalId, LOOKED_AT)) {
      boolean earlierHere =
          one.readable()
              && one.committeeCode().equals(proposal.getCommitteeCode())
              && one.year() < year;
      if (earlierHere && (one.score() >= warning || asksTheSame(one))) {
        years.computeIfAbsent(one.year(), key -> new ArrayList<>()).add(one);
      }
    }
    return years.entrySet().stream()
        .map(entry -> new Year(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static boolean asksTheSame(SimilarProposal one) {
    return one.passages().stream()
        .anyMatch(passage -> passage.suggestion() && passage.score() >= ALIKE);
  }
}
