package org.tian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.proposal.Categories;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

/** What an opinion or decision must say to count: each outcome needs its own particulars. */
@Component
class OpinionRules {

  private static final int COMMENT_CHARACTERS = 2000;
  private static final int RECEIVER_CHARACTERS = 200;

  private final Categories categories;
  private final Proposals proposals;
  private final FilingReasons reasons;
  private final CommitteeSettings settings;

  OpinionRules(
      Categories categories,
      Proposals proposals,
      FilingReasons reasons,
      CommitteeSettings settings) {
    this.categories = categories;
    this.proposals = proposals;
    this.reasons = reasons;
    this.settings = settings;
  }

  /** All that is missing or wrong, in the order of the form. */
  List<Refusal> refusals(Proposal proposal, Opinion opinion, boolean commentRequired) {
    List<Refusal> refusals = new ArrayList<>();
    switch (opinion.outcome()) {
      case ACCEPT -> checkKnown(proposal, opinion, refusals);
      case FILE -> checkCategory(proposal, opinion, refusals);
      case MERGE -> {
        checkCategory(proposal, opinion, refusals);
        checkMain(proposal, opinion, refusals);
      }
      case CONVERT -> {
        if (opinion.convertTo() == null) {
          refusals.add(Refusal.at("convertTo", "review.convertTo-missing"));
        }
        checkReceiver(opinion, refusals);
      }
      case NOT_FILE -> {
        checkReasons(proposal, opinion, refusals);
        checkReceiver(opinion, refusals);
      }
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
    } else {
      checkKnown(proposal, opinion, refusals);
    }
  }

  private void checkKnown(Proposal proposal, Opinion opinion, List<Refusal> refusals) {
    if (opinion.categoryCode() != null
        && !categories.isChoosable(proposal, opinion.categoryCode())) {
      refusals.add(Refusal.at("category", "review.category-unknown", opinion.categoryCode()));
    }
  }

  private void checkMain(Proposal proposal, Opinion opinion, List<Refusal> refusals) {
    Long main = opinion.mainProposalId();
    if (main == null) {
      refusals.add(Refusal.at("mainProposal", "review.mainProposal-missing"));
    } else if (Objects.equals(main, proposal.getId())) {
      refusals.add(Refusal.at("mainProposal", "proposal.merge-into-itself"));
    } else if (!proposals.isMergeTarget(proposal.getId(), main)) {
      refusals.add(Refusal.at("mainProposal", "review.main-proposal-unfit"));
    }
  }

  private void checkReasons(Proposal proposal, Opinion opinion, List<Refusal> refusals) {
    String committee = proposal.getCommitteeCode();
    if (opinion.reasonCodes().isEmpty()) {
      refusals.add(Refusal.at("reasonCodes", "review.reasonCode-missing"));
    }
    int most = settings.number(committee, CommitteeSetting.FILING_REASONS_MAX);
    if (opinion.reasonCodes().size() > most) {
      refusals.add(Refusal.at("reasonCodes", "review.reasons-too-many", most));
    }
    Set<String> known =
        reasons.choosable(committee).stream()
            .map(FilingReason::getCode)
            .collect(Collectors.toSet());
    opinion.reasonCodes().stream()
        .filter(code -> !known.contains(code))
        .map(code -> Refusal.at("reasonCodes", "review.reason-unknown", code))
        .forEach(refusals::add);
  }

  private static void checkReceiver(Opinion opinion, List<Refusal> refusals) {
    if (opinion.convertTo() != null && opinion.passedTo().isEmpty()) {
      refusals.add(Refusal.at("passedTo", "review.passedTo-missing"));
    }
    if (opinion.passedTo().length() > RECEIVER_CHARACTERS) {
      refusals.add(Refusal.at("passedTo", "review.passedTo-too-long", RECEIVER_CHARACTERS));
    }
  }
}
