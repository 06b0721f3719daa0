package org.tian.assignment.suggestion;

import java.util.List;

/**
 * One thing that speaks for a unit, or against it.
 *
 * @param kind what it is; its words stand under {@code suggestion.reason.<key>}
 * @param key last part of the message key
 * @param args values of the words; a {@link Place} is written in the reader's language
 */
public record Reason(Kind kind, String key, List<Object> args) {

  static Reason of(Kind kind, String key, Object... args) {
    return new Reason(kind, key, List.of(args));
  }

  /** Kinds of reasons. */
  public enum Kind {
    FUNCTION,
    HISTORY,
    WISH,
    CORRECTION
  }

  /** Whether it speaks against the unit. */
  public boolean isAgainst() {
    return kind == Kind.CORRECTION;
  }
}
