package org.tian.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.PersonDirectory;

/** Ratings as the case page shows them. */
@Service
@Transactional(readOnly = true)
public class Ratings {

  private final RatingRepository ratings;
  private final RatingResultRepository results;
  private final RehandlingDecisionRepository decisions;
  private final RatingAccess access;
  private final PersonDirectory people;

  Ratings(
      RatingRepository ratings,
      RatingResultRepository results,
      RehandlingDecisionRepository decisions,
      RatingAccess access,
      PersonDirectory people) {
    this.ratings = ratings;
    this.results = results;
    this.decisions = decisions;
    this.access = access;
    this.people = people;
  }

  /**
   * What the person may see of each round with a rating or a result, oldest first; nothing when the
   * case is not open to the person.
   */
  public List<RatedRound> ofProposal(long proposalId, String viewer) {
    RatingAccess.Sight sight = access.of(viewer, proposalId);
    if (sight == RatingAccess.Sight.NONE) {
      return List.of();
    }
    List<Rating> visible = visible(proposalId, viewer, sight);
    List<RatingResult> found = results.findByProposalIdOrderByRound(proposalId);
    List<RehandlingDecision> decided = decisions.findByProposalIdOrderByRound(proposalId);
    return Stream.concat(
            found.stream().map(RatingResult::getRound), visible.stream().map(Rating::getRound))
        .distinct()
        .sorted()
        .map(round -> round(round, found, visible, decided))
        .toList();
  }

  private List<Rating> visible(long proposalId, String viewer, RatingAccess.Sight sight) {
    List<Rating> all = ratings.findByProposalIdOrderById(proposalId);
    return switch (sight) {
      case ALL -> all;
      case OWN -> {
        List<String> groups = people.groupsOf(viewer);
        yield all.stream().filter(rating -> groups.contains(rating.getRaterGroup())).toList();
      }
      case RESULT, NONE -> List.of();
    };
  }

  private static RatedRound round(
      int number,
      List<RatingResult> results,
      List<Rating> ratings,
      List<RehandlingDecision> decisions) {
    Optional<RatingResult> result =
        results.stream().filter(candidate -> candidate.getRound() == number).findFirst();
    Optional<RehandlingDecision> decision =
        decisions.stream().filter(candidate -> candidate.getRound() == number).findFirst();
    return new RatedRound(
        number,
        result,
        ratings.stream().filter(rating -> rating.getRound() == number).toList(),
        decision);
  }
}
