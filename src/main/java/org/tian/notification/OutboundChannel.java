package org.tian.notification;

/** A way out of the program. Never called inside a transaction. */
interface OutboundChannel {

  Channel channel();

  /** Whether it can send at all; a page says so when not. */
  boolean isConnected();

  /** Whether it can reach the person: a mail address, a robot, a telephone number. */
  boolean reaches(Recipient recipient);

  /** Sends; whatever goes wrong is an outcome, not an exception. */
  Outcome send(OutboundLetter letter);
}
