package org.tian.notification;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Keeps this node from sending what only seems to happen: while a demonstration tells its past,
 * news go to the inbox alone.
 */
@Component
public class NewsSilence {

  private final AtomicInteger held = new AtomicInteger();

  /** Does the work; nothing that is told during it leaves the program. */
  public void during(Runnable work) {
    held.incrementAndGet();
    try {
      work.run();
    } finally {
      held.decrementAndGet();
    }
  }

  boolean isKept() {
    return held.get() > 0;
  }
}
