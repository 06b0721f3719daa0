package org.tian.notification;

import java.time.Instant;

/**
 * A message that did not go out: to whom, about what kind of event and why, never what it said.
 *
 * @param person id of who was to get it; null for a body's robot
 * @param address where it was sent, without secrets; may be empty
 * @param reason code; names under {@code delivery.reason.<code>}
 * @param words what the other side said, or empty
 */
public record DeadLetter(
    long id,
    Channel channel,
    String event,
    String person,
    String personName,
    String address,
    String reason,
    String words,
    int attempts,
    Instant createdAt,
    Instant settledAt) {}
