package org.tian.notification;

import java.util.Objects;

/**
 * What became of an attempt.
 *
 * @param reason code of why not, null when sent; names under {@code delivery.reason.<code>}
 * @param words what the other side said, or empty
 * @param address where it was sent to, without secrets
 */
record Outcome(Result result, String reason, String words, String address) {

  private static final int LONGEST_WORDS = 500;

  /** Whether to try again. */
  enum Result {
    SENT,
    LATER,
    NEVER,
    /** There is nothing to be sent any more. */
    DROPPED
  }

  Outcome {
    String said = Objects.toString(words, "").replaceAll("\\p{Cntrl}+", " ").strip();
    words = said.length() <= LONGEST_WORDS ? said : said.substring(0, LONGEST_WORDS);
  }

  static Outcome sent(String address) {
    return new Outcome(Result.SENT, null, "", address);
  }

  /** It may go out another time. */
  static Outcome later(String reason, String words, String address) {
    return new Outcome(Result.LATER, reason, words, address);
  }

  /** Trying again would not help; somebody has to look at it. */
  static Outcome never(String reason, String words, String address) {
    return new Outcome(Result.NEVER, reason, words, address);
  }

  static Outcome dropped() {
    return new Outcome(Result.DROPPED, null, "", null);
  }
}
