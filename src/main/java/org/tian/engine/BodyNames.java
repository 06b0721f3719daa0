package org.tian.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of units as items are found by them; remembered for minutes, so that no step asks. */
@Component
class BodyNames {

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final ObjectProvider<PersonDirectory> people;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(String name, Instant until) {}

  BodyNames(ObjectProvider<PersonDirectory> people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** The name, or null for no unit. */
  String of(String code) {
    if (code == null || code.isEmpty()) {
      return null;
    }
    Instant now = clock.instant();
    Known found = known.get(code);
    if (found == null || !found.until().isAfter(now)) {
      if (known.size() >= MOST) {
        known.clear();
      }
      found = new Known(people.getObject().bodyName(code).orElse(code), now.plus(KEPT));
      known.put(code, found);
    }
    return found.name();
  }
}
