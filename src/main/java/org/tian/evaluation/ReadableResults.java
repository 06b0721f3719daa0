package org.tian.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.handling.RoundResults;
import org.tian.shared.CurrentActor;

/**
 * Counts what rounds came to: never a single rating, and only where {@link RatingAccess} shows the
 * reader the result of the round.
 */
@Component
@Transactional(readOnly = true)
class ReadableResults implements RoundResults {

  private static final String NO_FEEDBACK = "satisfaction.NO_FEEDBACK";

  private final RatingResultRepository results;
  private final RatingAccess access;

  ReadableResults(RatingResultRepository results, RatingAccess access) {
    this.results = results;
    this.access = access;
  }

  @Override
  public Map<String, Long> of(Collection<Round> rounds) {
    List<RatingResult> readable =
        rounds.stream().distinct().flatMap(round -> readable(round).stream()).toList();
    if (readable.isEmpty()) {
      return Map.of();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Satisfaction one : Satisfaction.values()) {
      counts.put(one.messageKey(), 0L);
    }
    counts.put(NO_FEEDBACK, 0L);
    readable.forEach(
        result ->
            counts.merge(
                result.getOverall().map(Satisfaction::messageKey).orElse(NO_FEEDBACK),
                1L,
                Long::sum));
    return counts;
  }

  private List<RatingResult> readable(Round round) {
    String reader = CurrentActor.get().personId();
    return access.of(reader, round.proposalId()) == RatingAccess.Sight.NONE
        ? List.of()
        : results.findByProposalIdOrderByRound(round.proposalId()).stream()
            .filter(result -> result.getRound() == round.round())
            .toList();
  }
}
