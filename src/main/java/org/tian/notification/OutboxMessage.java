package org.tian.notification;

import java.time.Instant;

/**
 * Something that is to go out, or went out.
 *
 * @param key the same at every attempt
 * @param personId who gets it; null for a body's robot
 * @param robotId robot that gets it, or null
 * @param newsId what it tells; null for a digest
 * @param attempts how often it was tried, this time included
 * @param claim whose it is now, or null
 * @param address where the last attempt went, or null
 * @param reason code of why it did not go out, or null
 */
record OutboxMessage(
    long id,
    String key,
    Channel channel,
    String lane,
    String personId,
    Long robotId,
    Long newsId,
    NewsEvent event,
    boolean urgent,
    State state,
    Instant notBefore,
    int attempts,
    String claim,
    String address,
    String reason,
    String words,
    Instant createdAt,
    Instant settledAt) {

  /** How far it has come. */
  enum State {
    WAITING,
    SENT,
    DEAD,
    /** Not needed any more, such as a digest all of which was read. */
    DROPPED
  }
}
