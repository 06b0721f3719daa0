package org.tian.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTasks;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Rating the replies of a round and summing the ratings up. */
@Service
@Transactional
public class Evaluations {

  private final RatingRepository ratings;
  private final RatingResultRepository results;
  private final RaterGroups raters;
  private final UnitTasks unitTasks;
  private final CommitteeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Evaluations(
      RatingRepository ratings,
      RatingResultRepository results,
      RaterGroups raters,
      UnitTasks unitTasks,
      CommitteeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ratings = ratings;
    this.results = results;
    this.raters = raters;
    this.unitTasks = unitTasks;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Keeps a proposer's rating of the present round; a second one of the same proposer is refused.
   */
  public void rate(EvaluatedCase rated, String raterGroup, RatingDraft draft) {
    RefusedException.throwIfAny(draft.refusals());
    int round = unitTasks.currentRound(rated.proposalId());
    if (ratings.existsByProposalIdAndRoundAndRaterGroup(rated.proposalId(), round, raterGroup)) {
      throw Refusal.of("evaluation.rated-before").asException();
    }
    ratings.saveAndFlush(
        new Rating(
            rated.proposalId(),
            rated.committeeCode(),
            round,
            raterGroup,
            CurrentActor.get().personId(),
            draft,
            now()));
    Map<String, Object> details =
        Map.of(
            "round",
            round,
            "rater",
            raterGroup,
            "satisfaction",
            draft.satisfaction().name(),
            "attitude",
            draft.attitude().name());
    events.publishEvent(new CaseStep(rated.caseKey(), "evaluation.rated", details, draft.remark()));
  }

  /**
   * Sums the ratings of the present round up by the committee's rule.
   *
   * @return false when another round has to be thought about; no feedback at all counts as
   *     satisfied
   */
  public boolean sumUp(EvaluatedCase rated) {
    long proposalId = rated.proposalId();
    int round = unitTasks.currentRound(proposalId);
    RatingRule rule =
        RatingRule.valueOf(settings.text(rated.committeeCode(), CommitteeSetting.RATING_RULE));
    List<Rating> given = ratings.findByProposalIdAndRoundOrderById(proposalId, round);
    RatingResult result =
        results.saveAndFlush(
            new RatingResult(
                proposalId,
                rated.committeeCode(),
                round,
                rule,
                raters.of(proposalId).size(),
                given.size(),
                rule.overall(given, raters.leadOf(proposalId)).orElse(null),
                now()));
    events.publishEvent(CaseStep.of(rated.caseKey(), "evaluation.summed-up", details(result)));
    return result.isSatisfied();
  }

  private static Map<String, Object> details(RatingResult result) {
    return Map.of(
        "round", result.getRound(),
        "rule", result.getRule().name(),
        "asked", result.getAsked(),
        "rated", result.getRated(),
        "overall", result.getOverall().map(Satisfaction::name).orElse("NO_FEEDBACK"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** A proposer's rating of the present round is taken back; the trail keeps it. */
  public void takeBack(EvaluatedCase rated, String raterGroup) {
    int round = unitTasks.currentRound(rated.proposalId());
    List<Rating> own =
        ratings.findByProposalIdAndRoundOrderById(rated.proposalId(), round).stream()
            .filter(rating -> rating.getRaterGroup().equals(raterGroup))
            .toList();
    ratings.deleteAll(own);
    ratings.flush();
    events.publishEvent(
        CaseStep.of(
            rated.caseKey(),
            "evaluation.rating-taken-back",
            Map.of("round", round, "rater", raterGroup)));
  }

  /** The ratings of the present round are open again, so their sum is none any more. */
  public void takeBackSum(EvaluatedCase rated) {
    int round = unitTasks.currentRound(rated.proposalId());
    results.deleteAll(
        results.findByProposalIdOrderByRound(rated.proposalId()).stream()
            .filter(result -> result.getRound() == round)
            .toList());
    results.flush();
  }
}
