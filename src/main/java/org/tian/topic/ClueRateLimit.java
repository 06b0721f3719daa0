package org.tian.topic;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/**
 * How many clues one network address and one session may give in a while. Kept in the memory of
 * each node; the least used addresses and sessions are forgotten first.
 */
@Component
class ClueRateLimit {

  private static final int REMEMBERED = 20_000;
  private static final long NANOS_A_MILLI = 1_000_000L;

  /** The first four parts of an IPv6 address: what one household or office has. */
  private static final int NET_PARTS = 4;

  private final TopicSettings settings;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  ClueRateLimit(TopicSettings settings, Clock clock) {
    this.settings = settings;
    this.time =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return clock.millis() * NANOS_A_MILLI;
          }

          @Override
          public boolean isWallClockBased() {
            return true;
          }
        };
  }

  /**
   * Counts one clue.
   *
   * @throws org.tian.shared.RefusedException {@code topic.too-many-clues} with the minutes to wait
   */
  void take(String address, String session) {
    take(bySession(session));
    try {
      take(byAddress(address));
    } catch (RuntimeException refused) {
      bySession(session).addTokens(1);
      throw refused;
    }
  }

  /** Takes the count back when the clue was refused for another reason. */
  void giveBack(String address, String session) {
    bySession(session).addTokens(1);
    byAddress(address).addTokens(1);
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long minutes = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
      throw Refusal.of("topic.too-many-clues", minutes).asException();
    }
  }

  private Bucket bySession(String session) {
    return bucket("session " + session, settings.cluesPerSession());
  }

  private Bucket byAddress(String address) {
    return bucket("address " + net(address), settings.cluesPerAddress());
  }

  private Bucket bucket(String key, int most) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          key,
          fresh ->
              Bucket.builder()
                  .addLimit(limit -> limit.capacity(most).refillGreedy(most, settings.span()))
                  .withCustomTimePrecision(time)
                  .build());
    }
  }

  private static String net(String address) {
    String[] parts = address.split(":");
    return parts.length <= NET_PARTS
        ? address
        : String.join(":", java.util.Arrays.copyOf(parts, NET_PARTS));
  }
}
