package org.tian.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tian.Refusals.codesOf;
import static org.tian.Refusals.of;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Two clues a session and three an address within an hour. */
class ClueRateLimitTest {

  private final MovingClock clock = new MovingClock();
  private final ClueRateLimit limit =
      new ClueRateLimit(new TopicSettings(3, 2, Duration.ofHours(1), Period.ofYears(1)), clock);

  @Test
  void sessionGivesTwo_andAgainWhenTimeHasPassed() {
    limit.take("192.0.2.1", "a");
    limit.take("192.0.2.1", "a");

    var refusals = of(() -> limit.take("192.0.2.1", "a"));

    assertThat(refusals.get(0).code()).isEqualTo("topic.too-many-clues");
    assertThat((Long) refusals.get(0).args().get(0)).isBetween(1L, 31L);
    clock.pass(Duration.ofMinutes(31));
    assertThatCode(() -> limit.take("192.0.2.1", "a")).doesNotThrowAnyException();
  }

  @Test
  void addressGivesThree_whateverTheSession() {
    limit.take("192.0.2.2", "b1");
    limit.take("192.0.2.2", "b2");
    limit.take("192.0.2.2", "b3");

    assertThat(codesOf(() -> limit.take("192.0.2.2", "b4")))
        .containsExactly("topic.too-many-clues");
    assertThatCode(() -> limit.take("192.0.2.3", "b4")).doesNotThrowAnyException();
  }

  @Test
  void neighboursInOneNetOfIpv6CountTogether() {
    limit.take("2001:db8:1:2:0:0:0:1", "c1");
    limit.take("2001:db8:1:2:aaaa:0:0:2", "c2");
    limit.take("2001:db8:1:2:bbbb:0:0:3", "c3");

    assertThat(codesOf(() -> limit.take("2001:db8:1:2:cccc:0:0:4", "c4")))
        .containsExactly("topic.too-many-clues");
    assertThatCode(() -> limit.take("2001:db8:1:3:0:0:0:1", "c4")).doesNotThrowAnyException();
  }

  @Test
  void whatIsGivenBackDoesNotCount() {
    for (int i = 0; i < 10; i++) {
      limit.take("192.0.2.4", "d");
      limit.giveBack("192.0.2.4", "d");
    }

    assertThatCode(() -> limit.take("192.0.2.4", "d")).doesNotThrowAnyException();
  }

  /** A clock that is moved by hand. */
  private static class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-03-05T04:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
