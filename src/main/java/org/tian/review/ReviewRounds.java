package org.tian.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.TaskOffers;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;

/** The stages of a round of review: who comes next, and whether another stage follows. */
@Service
@Transactional
public class ReviewRounds {

  private final Proposals proposals;
  private final Reviews reviews;
  private final ReviewerChoice choice;
  private final ReviewWays ways;
  private final WorkItems items;
  private final TaskOffers offers;
  private final ApplicationEventPublisher events;

  ReviewRounds(
      Proposals proposals,
      Reviews reviews,
      ReviewerChoice choice,
      ReviewWays ways,
      WorkItems items,
      TaskOffers offers,
      ApplicationEventPublisher events) {
    this.proposals = proposals;
    this.reviews = reviews;
    this.choice = choice;
    this.ways = ways;
    this.items = items;
    this.offers = offers;
    this.events = events;
  }

  /**
   * A stage that was opened.
   *
   * @param reviewers group of the engine that the review is offered to
   * @param more whether another stage follows, and not the decision
   */
  public record Stage(String reviewers, boolean more) {}

  /**
   * Opens a stage.
   *
   * @param number from 1
   */
  public Stage open(long proposalId, int number) {
    Proposal proposal = proposals.get(proposalId);
    String reviewers = reviewersOf(proposal, number);
    int stages = ways.of(proposal.getCommitteeCode()).stages();
    if (stages > 1 || groupOf(proposalId).isPresent()) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("stage", number);
      details.put("reviewers", reviewers);
      events.publishEvent(CaseStep.of(proposal.getCaseKey(), "review.stage-opened", details));
    }
    return new Stage(reviewers, number < stages);
  }

  /** Code of the review group the proposal was given to; empty where it was given to none. */
  @Transactional(readOnly = true)
  public Optional<String> groupOf(long proposalId) {
    return reviews.lastAcceptance(proposalId).map(ReviewOpinion::getGroupCode);
  }

  /** Offers open reviews of a group anew, after its people have changed. */
  void offerAnew(ReviewGroup group) {
    for (WorkItem item : items.openFor(List.of(group.reviewers(), group.convenor()))) {
      Proposal proposal = proposals.get(item.proposalId());
      int stage = reviews.ofThisRound(proposal.getId()).size() + 1;
      offers.offer(item.taskId(), Set.of(reviewersOf(proposal, stage)));
    }
  }

  private String reviewersOf(Proposal proposal, int stage) {
    return choice.reviewersOf(
        proposal, stage, groupOf(proposal.getId()).orElse(null), categoryOf(proposal).orElse(null));
  }

  /** The category last spoken of: by a reviewer, else at the acceptance check. */
  private Optional<String> categoryOf(Proposal proposal) {
    return Stream.concat(
            reviews.ofThisRound(proposal.getId()).stream()
                .sorted(Comparator.comparing(ReviewOpinion::getGivenAt).reversed()),
            reviews.lastAcceptance(proposal.getId()).stream())
        .map(ReviewOpinion::getCategoryCode)
        .filter(code -> code != null)
        .findFirst();
  }
}
