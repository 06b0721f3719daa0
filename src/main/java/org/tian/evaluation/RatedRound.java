package org.tian.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * One round of rating as a person may see it.
 *
 * @param round number of the round, from 1
 * @param result what it came to; empty while ratings are still awaited
 * @param ratings the ratings the person may read, oldest first; often none
 * @param decision whether it was handled again; empty when nobody had to decide
 */
public record RatedRound(
    int round,
    Optional<RatingResult> result,
    List<Rating> ratings,
    Optional<RehandlingDecision> decision) {}
