package org.tian.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTasks;
import org.tian.engine.PersonDirectory;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.Replies;
import org.tian.proposal.Proposals;
import org.tian.shared.Texts;

/** Short texts about replies and ratings for the forms, in the reader's language. */
@Component
@Transactional(readOnly = true)
public class EvaluationSummaries {

  private final UnitTasks unitTasks;
  private final Replies replies;
  private final HandlingSummaries handling;
  private final Proposals proposals;
  private final RatingRepository ratings;
  private final RaterGroups raters;
  private final Rehandling rehandling;
  private final PersonDirectory people;
  private final Texts texts;

  EvaluationSummaries(
      UnitTasks unitTasks,
      Replies replies,
      HandlingSummaries handling,
      Proposals proposals,
      RatingRepository ratings,
      RaterGroups raters,
      Rehandling rehandling,
      PersonDirectory people,
      Texts texts) {
    this.unitTasks = unitTasks;
    this.replies = replies;
    this.handling = handling;
    this.proposals = proposals;
    this.ratings = ratings;
    this.raters = raters;
    this.rehandling = rehandling;
    this.people = people;
    this.texts = texts;
  }

  /** The replies of the present round, one after the other. */
  public String replies(long proposalId) {
    List<String> suggestions = proposals.get(proposalId).getText().suggestions();
    return replies.ofRound(proposalId, unitTasks.currentRound(proposalId)).stream()
        .map(
            reply ->
                texts.of("evaluation.summary.letter", reply.getLetterNumber())
                    + "\n"
                    + handling.of(reply, suggestions))
        .collect(Collectors.joining("\n\n"));
  }

  /** What the ratings of a round came to, in a word; empty while they are awaited. */
  public String overall(RatedRound round) {
    return round
        .result()
        .map(
            result ->
                texts.of(
                    result
                        .getOverall()
                        .map(Satisfaction::messageKey)
                        .orElse("satisfaction.NO_FEEDBACK")))
        .orElse("");
  }

  /** Whether the case was handled again after a round and why; empty when nobody had to decide. */
  public String decision(RatedRound round) {
    return round
        .decision()
        .map(
            decision ->
                texts.of(
                    decision.isRehandle()
                        ? "evaluation.round.rehandle"
                        : "evaluation.round.no-rehandle",
                    decision.getReason()))
        .orElse("");
  }

  /** Who rated how in the present round, who gave no feedback, and how many rounds are left. */
  public String ratings(EvaluatedCase rated) {
    int round = unitTasks.currentRound(rated.proposalId());
    List<Rating> given = ratings.findByProposalIdAndRoundOrderById(rated.proposalId(), round);
    Stream<String> lines = raters.of(rated.proposalId()).stream().map(group -> line(group, given));
    Stream<String> left =
        Stream.of(texts.of("evaluation.summary.rounds-left", rehandling.roundsLeft(rated)));
    return Stream.concat(lines, left).collect(Collectors.joining("\n"));
  }

  private String line(String group, List<Rating> given) {
    String name = people.groupName(group).orElse(group);
    Optional<Rating> own =
        given.stream().filter(rating -> rating.getRaterGroup().equals(group)).findFirst();
    return own.map(
            rating ->
                texts.of(
                    "evaluation.summary.rating",
                    name,
                    texts.of(rating.getSatisfaction().messageKey()),
                    texts.of(rating.getAttitude().messageKey()),
                    rating.getRemark()))
        .orElseGet(() -> texts.of("evaluation.summary.no-feedback", name));
  }
}
