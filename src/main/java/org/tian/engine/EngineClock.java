package org.tian.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one clock of the program: the engine's, read in the zone of the place ({@code tian.zone}).
 *
 * <p>Whoever moves the engine's clock (tests, the demonstration's past) moves deadlines, audit and
 * pages with it. Milliseconds are its finest unit.
 */
@Component
class EngineClock extends Clock {

  private final ZoneId zone;

  EngineClock(@Value("${tian.zone:Asia/Shanghai}") ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId otherZone) {
    return new EngineClock(otherZone);
  }

  @Override
  public Instant instant() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EngineClock clock && zone.equals(clock.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zone);
  }
}
