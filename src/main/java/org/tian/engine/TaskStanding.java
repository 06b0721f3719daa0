package org.tian.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tian.shared.Refusal;

/**
 * How an open task stands to one person.
 *
 * @param objections why the person may not do it although it is offered to them; empty when nothing
 *     stands against it
 * @param takeOverFrom from when on the person may take it over from whoever has claimed it; empty
 *     when never
 */
public record TaskStanding(List<Refusal> objections, Optional<Instant> takeOverFrom) {

  /** Nothing in the way, nothing to be taken over. */
  public static final TaskStanding FREE = new TaskStanding(List.of(), Optional.empty());

  public boolean isTakeOverPossible(Instant now) {
    return takeOverFrom.filter(from -> !now.isBefore(from)).isPresent();
  }
}
