package org.tian.conventions.broken.second;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Breaks rules on purpose: a forbidden suffix, a field that is injected, time that does not come
 * from the clock.
 */
public class SecondManager {

  @Autowired Second second;

  public Instant now() {
    return second == null ? Instant.now() : Instant.EPOCH;
  }
}
