package org.tian.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * When and for what somebody stands in: days and kinds of tasks.
 *
 * @param until null for no end
 * @param kinds empty for all
 */
record DeputySpan(LocalDate from, LocalDate until, Set<String> kinds) {

  static DeputySpan of(Deputyship row) {
    return new DeputySpan(row.getValidFrom(), row.getValidUntil(), row.getKinds());
  }

  /** What two have in common; empty when no day or no kind. */
  Optional<DeputySpan> common(DeputySpan other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate last = earlier(until, other.until);
    if (last != null && first.isAfter(last)) {
      return Optional.empty();
    }
    if (kinds.isEmpty() || other.kinds.isEmpty()) {
      return Optional.of(new DeputySpan(first, last, kinds.isEmpty() ? other.kinds : kinds));
    }
    Set<String> both = new HashSet<>(kinds);
    both.retainAll(other.kinds);
    return both.isEmpty() ? Optional.empty() : Optional.of(new DeputySpan(first, last, both));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
