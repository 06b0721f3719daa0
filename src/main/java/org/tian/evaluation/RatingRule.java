package org.tian.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How several ratings become one (domain rules §1.8). Whoever gave none counts neither way; without
 * any rating there is no overall one.
 */
public enum RatingRule {
  /** The worst rating counts. */
  WORST {
    @Override
    Optional<Satisfaction> overall(List<Rating> ratings, String leadGroup) {
      return ratings.stream().map(Rating::getSatisfaction).max(Comparator.naturalOrder());
    }
  },
  /** The first proposer's rating counts; the worst of the others when that one is missing. */
  LEAD {
    @Override
    Optional<Satisfaction> overall(List<Rating> ratings, String leadGroup) {
      return ratings.stream()
          .filter(rating -> rating.getRaterGroup().equals(leadGroup))
          .map(Rating::getSatisfaction)
          .findFirst()
          .or(() -> WORST.overall(ratings, leadGroup));
    }
  },
  /** The most frequent rating counts; the worse one on a tie. */
  MAJORITY {
    @Override
    Optional<Satisfaction> overall(List<Rating> ratings, String leadGroup) {
      return ratings.stream()
          .map(Rating::getSatisfaction)
          .max(
              Comparator.comparingLong((Satisfaction value) -> count(ratings, value))
                  .thenComparing(Comparator.naturalOrder()));
    }
  };

  abstract Optional<Satisfaction> overall(List<Rating> ratings, String leadGroup);

  private static long count(List<Rating> ratings, Satisfaction value) {
    return ratings.stream().filter(rating -> rating.getSatisfaction() == value).count();
  }
}
