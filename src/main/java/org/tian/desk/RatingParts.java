package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.evaluation.EvaluationSummaries;
import org.tian.evaluation.RatedRound;
import org.tian.evaluation.Rating;
import org.tian.evaluation.Ratings;
import org.tian.evaluation.Satisfaction;
import org.tian.proposal.Proposal;
import org.tian.shared.Texts;

/** Ratings a reader may see, round by round; what that is the evaluation module decides. */
@Component
class RatingParts {

  private final Ratings ratings;
  private final EvaluationSummaries summaries;
  private final PersonDirectory people;
  private final Texts texts;

  RatingParts(Ratings ratings, EvaluationSummaries summaries, PersonDirectory people, Texts texts) {
    this.ratings = ratings;
    this.summaries = summaries;
    this.people = people;
    this.texts = texts;
  }

  List<CaseView.RatedRoundView> of(Proposal proposal, String reader) {
    return proposal.isDraft()
        ? List.of()
        : ratings.ofProposal(proposal.getId(), reader).stream().map(this::round).toList();
  }

  private CaseView.RatedRoundView round(RatedRound round) {
    return new CaseView.RatedRoundView(
        round.round(),
        summaries.overall(round),
        round.ratings().stream().map(this::rating).toList(),
        summaries.decision(round));
  }

  private CaseView.RatingView rating(Rating rating) {
    return new CaseView.RatingView(
        people.groupName(rating.getRaterGroup()).orElse(""),
        name(rating.getSatisfaction()),
        name(rating.getAttitude()),
        rating.getRemark() == null ? "" : rating.getRemark());
  }

  private String name(Satisfaction satisfaction) {
    return texts.of(satisfaction.messageKey());
  }
}
