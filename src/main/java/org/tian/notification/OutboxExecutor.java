package org.tian.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one message after the other: takes it in a transaction of its own, sends it outside of any,
 * settles it in another.
 */
@Component
class OutboxExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxExecutor.class);

  private final Outbox outbox;
  private final Letters letters;
  private final Channels channels;
  private final Digests digests;
  private final Recipients recipients;
  private final Clock clock;

  OutboxExecutor(
      Outbox outbox,
      Letters letters,
      Channels channels,
      Digests digests,
      Recipients recipients,
      Clock clock) {
    this.outbox = outbox;
    this.letters = letters;
    this.channels = channels;
    this.digests = digests;
    this.recipients = recipients;
    this.clock = clock;
  }

  /** Puts all digests that have come due into the outbox. */
  void gatherDigests() {
    for (Digests.Due due : digests.due()) {
      try {
        digests.gather(due);
      } catch (RuntimeException fault) {
        LOG.error("The digest of {} could not be gathered", due.person(), fault);
      }
    }
  }

  /** Sends the next message of a channel; false when there is none or the channel is closed. */
  boolean sendNext(Channel channel) {
    if (!channels.isConnected(channel)) {
      return false;
    }
    Optional<OutboxMessage> next = outbox.take(channel);
    next.ifPresent(this::send);
    return next.isPresent();
  }

  /** Sends until nothing of the channel is left that may go out now. */
  int sendAll(Channel channel) {
    int tried = 0;
    while (sendNext(channel)) {
      tried++;
    }
    return tried;
  }

  private void send(OutboxMessage message) {
    long from = System.nanoTime();
    Outcome outcome = outcomeOf(message);
    outbox.settle(message, outcome, quietUntil(message), (System.nanoTime() - from) / 1_000_000);
  }

  private Outcome outcomeOf(OutboxMessage message) {
    try {
      return letters
          .of(message)
          .map(letter -> channels.of(message.channel()).send(letter))
          .orElseGet(Outcome::dropped);
    } catch (RuntimeException fault) {
      LOG.error("Message {} could not be sent", message.id(), fault);
      return Outcome.later("fault", fault.getClass().getSimpleName(), null);
    }
  }

  /** A message that is tried again does not wake anybody either. */
  private Instant quietUntil(OutboxMessage message) {
    if (message.personId() == null) {
      return null;
    }
    return recipients
        .of(message.personId())
        .map(Recipient::preferences)
        .filter(wanted -> !(message.urgent() && wanted.urgentThrough()))
        .map(wanted -> wanted.afterQuiet(clock.instant(), clock.getZone()))
        .orElse(null);
  }
}
