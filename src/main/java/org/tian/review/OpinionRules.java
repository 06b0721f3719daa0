package org.tian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.proposal.Categories;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Refusal;

/** What an opinion or decision must say to count: each outcome needs its own particulars. */
@Component
class OpinionRules {

  private static final int COMMENT_CHARACTERS = 2000;

  private final Categories categories;
  private final Proposals proposals;

  OpinionRules(Categories categories, Proposals proposals) {
    this.categories = categories;
    this.proposals = proposals;
  }

  /** All that is missing or wrong, in the order of the form. */
  List<Refusal> refusals(Proposal proposal, Opinion opinion, boolean commentRequired) {
    List<Refusal> refusals = new ArrayList<>();
    switch (opinion.outcome()) {
      case FILE -> checkCategory(proposal, opinion, refusals);
      case MERGE -> {
        checkCategory(proposal, opinion, refusals);
        checkMain(proposal, opinion, refusals);
      }
      case CONVERT -> require(opinion.convertTo(), "convertTo", refusals);
      case NOT_FILE -> require(opinion.reasonCode(), "reasonCode", refusals);
      default -> {}
    }
    if (commentRequired && opinion.comment().isEmpty()) {
      refusals.add(Refusal.at("comment", "review.comment-missing"));
    }
    if (opinion.comment().length() > COMMENT_CHARACTERS) {
      refusals.add(Refusal.at("comment", "review.comment-too-long", COMMENT_CHARACTERS));
    }
    return refusals;
  }

  private void checkCategory(Proposal proposal, Opinion opinion, List<Refusal> refusals) {
    if (opinion.categoryCode() == null) {
      refusals.add(Refusal.at("category", "review.category-missing"));
    } else if (categories.find(proposal.getCommitteeCode(), opinion.categoryCode()).isEmpty()) {
      refusals.add(Refusal.at("category", "review.category-unknown", opinion.categoryCode()));
    }
  }

  private void checkMain(Proposal proposal, Opinion opinion, List<Refusal> refusals) {
    Long main = opinion.mainProposalId();
    if (main == null) {
      refusals.add(Refusal.at("mainProposal", "review.mainProposal-missing"));
    } else if (Objects.equals(main, proposal.getId())) {
      refusals.add(Refusal.at("mainProposal", "proposal.merge-into-itself"));
    } else if (proposals.mergeTargetsFor(proposal.getId()).stream()
        .noneMatch(target -> target.getId().equals(main))) {
      refusals.add(Refusal.at("mainProposal", "review.main-proposal-unfit"));
    }
  }

  private static void require(Object value, String field, List<Refusal> refusals) {
    if (value == null) {
      refusals.add(Refusal.at(field, "review." + field + "-missing"));
    }
  }
}
