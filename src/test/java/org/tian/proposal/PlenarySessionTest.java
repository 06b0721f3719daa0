package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlenarySessionTest {

  private final PlenarySession session =
      new PlenarySession(
          "ncal",
          12,
          5,
          "十二届五次会议",
          Instant.parse("2026-01-15T01:00:00Z"),
          Instant.parse("2026-03-05T12:00:00Z"),
          LocalDate.of(2026, 3, 4),
          LocalDate.of(2026, 3, 8));

  @Test
  void collects_toTheEndOfTheCutoffSecond() {
    assertThat(session.isCollectingAt(Instant.parse("2026-03-05T12:00:00Z"))).isTrue();
    assertThat(session.isCollectingAt(Instant.parse("2026-03-05T12:00:00.999Z"))).isTrue();
    assertThat(session.isCollectingAt(Instant.parse("2026-03-05T12:00:01Z"))).isFalse();
  }

  @Test
  void collects_fromTheFirstMoment() {
    assertThat(session.isCollectingAt(Instant.parse("2026-01-15T00:59:59Z"))).isFalse();
    assertThat(session.isCollectingAt(Instant.parse("2026-01-15T01:00:00Z"))).isTrue();
  }
}
