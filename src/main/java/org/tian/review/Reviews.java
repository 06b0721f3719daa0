package org.tian.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusedException;

/**
 * What is said at the three stages of review: acceptance check, review, decision on filing.
 *
 * <p>Only records it; what a decision brings about is done by {@link FilingOutcomes} when the
 * process gets there. Who may speak is told by the process, which offers the task to one group.
 */
@Service
@Transactional
public class Reviews {

  private static final Set<ReviewOutcome> OF_ACCEPTANCE =
      EnumSet.of(ReviewOutcome.ACCEPT, ReviewOutcome.RETURN);

  private final ReviewOpinionRepository repository;
  private final Proposals proposals;
  private final OpinionRules rules;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reviews(
      ReviewOpinionRepository repository,
      Proposals proposals,
      OpinionRules rules,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.proposals = proposals;
    this.rules = rules;
    this.events = events;
    this.clock = clock;
  }

  /** The same where there are no review groups. */
  public ReviewOpinion checkAcceptance(long proposalId, Opinion opinion) {
    return checkAcceptance(proposalId, opinion, null);
  }

  /**
   * The office accepts the proposal for review, or returns it with a reason.
   *
   * @param groupCode the review group it goes to, or null
   */
  public ReviewOpinion checkAcceptance(long proposalId, Opinion opinion, String groupCode) {
    requireOneOf(OF_ACCEPTANCE, opinion);
    return record(
        proposalId,
        ReviewStage.ACCEPTANCE,
        new ReviewPlace(null, groupCode),
        opinion,
        opinion.outcome() == ReviewOutcome.RETURN,
        "review.acceptance-checked");
  }

  /** The same at the first stage of a committee without groups. */
  public ReviewOpinion recommend(long proposalId, Opinion opinion) {
    return recommend(proposalId, opinion, ReviewPlace.FIRST);
  }

  /** A reviewer recommends what to do; always with words. */
  public ReviewOpinion recommend(long proposalId, Opinion opinion, ReviewPlace place) {
    requireOneOf(
        EnumSet.complementOf(EnumSet.of(ReviewOutcome.ACCEPT, ReviewOutcome.REVIEW_AGAIN)),
        opinion);
    return record(proposalId, ReviewStage.REVIEW, place, opinion, true, "review.recommended");
  }

  /** The director decides; with words unless the proposal is filed. */
  public ReviewOpinion decide(long proposalId, Opinion opinion) {
    requireOneOf(EnumSet.complementOf(EnumSet.of(ReviewOutcome.ACCEPT)), opinion);
    return record(
        proposalId,
        ReviewStage.DECISION,
        ReviewPlace.NONE,
        opinion,
        opinion.outcome() != ReviewOutcome.FILE,
        "review.decided");
  }

  /** All opinions on the proposal, the first one first. */
  @Transactional(readOnly = true)
  public List<ReviewOpinion> of(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** What reviewers said since the proposal was last accepted or put back, the first one first. */
  @Transactional(readOnly = true)
  public List<ReviewOpinion> ofThisRound(long proposalId) {
    List<ReviewOpinion> all = of(proposalId);
    int begin = all.size();
    while (begin > 0 && all.get(begin - 1).getStage() == ReviewStage.REVIEW) {
      begin--;
    }
    return all.subList(begin, all.size());
  }

  /** The last acceptance check. */
  @Transactional(readOnly = true)
  public Optional<ReviewOpinion> lastAcceptance(long proposalId) {
    return repository.findFirstByProposalIdAndStageInOrderByIdDesc(
        proposalId, EnumSet.of(ReviewStage.ACCEPTANCE));
  }

  /** The last recommendation of a reviewer. */
  @Transactional(readOnly = true)
  public Optional<ReviewOpinion> lastRecommendation(long proposalId) {
    return repository.findFirstByProposalIdAndStageInOrderByIdDesc(
        proposalId, EnumSet.of(ReviewStage.REVIEW));
  }

  /** The last word that moved the case: a decision, or a return at the acceptance check. */
  @Transactional(readOnly = true)
  public ReviewOpinion lastDecision(long proposalId) {
    return repository
        .findFirstByProposalIdAndStageInOrderByIdDesc(
            proposalId, EnumSet.of(ReviewStage.ACCEPTANCE, ReviewStage.DECISION))
        .orElseThrow(() -> new IllegalStateException("No decision on proposal " + proposalId));
  }

  private ReviewOpinion record(
      long proposalId,
      ReviewStage stage,
      ReviewPlace place,
      Opinion opinion,
      boolean commentRequired,
      String action) {
    Proposal proposal = proposals.get(proposalId);
    RefusedException.throwIfAny(rules.refusals(proposal, opinion, commentRequired));
    ReviewOpinion said =
        repository.save(
            new ReviewOpinion(
                proposalId,
                stage,
                opinion,
                place,
                CurrentActor.get().personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    events.publishEvent(
        CaseStep.of(proposal.getCaseKey(), action, details(opinion, place))
            .because(opinion.comment().isEmpty() ? null : opinion.comment()));
    return said;
  }

  private static Map<String, Object> details(Opinion opinion, ReviewPlace place) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("outcome", opinion.outcome().name());
    putIfPresent(details, "stage", place.stageNo());
    putIfPresent(details, "group", place.groupCode());
    putIfPresent(details, "category", opinion.categoryCode());
    putIfPresent(details, "reasonCodes", orNull(String.join(",", opinion.reasonCodes())));
    putIfPresent(details, "mainProposal", opinion.mainProposalId());
    putIfPresent(details, "convertTo", opinion.convertTo());
    putIfPresent(details, "passedTo", orNull(opinion.passedTo()));
    return details;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static void putIfPresent(Map<String, Object> details, String name, Object value) {
    if (value != null) {
      details.put(name, value.toString());
    }
  }

  private static void requireOneOf(Set<ReviewOutcome> allowed, Opinion opinion) {
    if (!allowed.contains(opinion.outcome())) {
      throw new IllegalArgumentException("Not an outcome of this stage: " + opinion.outcome());
    }
  }

  /**
   * What was said last at a stage is taken back, because the case has gone back to it; the trail
   * keeps it. Nothing happens when another word has been said since.
   */
  public void takeBack(long proposalId, ReviewStage stage) {
    List<ReviewOpinion> all = of(proposalId);
    ReviewOpinion last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.getStage() == stage) {
      repository.delete(last);
      repository.flush();
      events.publishEvent(
          CaseStep.of(
              proposals.get(proposalId).getCaseKey(),
              "review.opinion-taken-back",
              Map.of("outcome", last.getOutcome().name(), "by", last.getPersonId())));
    }
  }
}
