package org.tian.notification;

import java.util.List;

/**
 * Kinds of news that a person chooses about together. Names under {@code newsgroup.<NAME>}.
 *
 * <p>What is usual: own affairs at once, what can wait in the digest. A new task stands in the list
 * of work anyway, so it is told only to whom it pleases.
 */
public enum NewsGroup {
  TASKS(Pace.DIGEST),
  OFFICE(Pace.AT_ONCE),
  URGING(Pace.AT_ONCE),
  DUE(Pace.DIGEST),
  /** Past a lawful end: nobody can say afterwards that they were not told. */
  OVERDUE(Pace.AT_ONCE),
  DEPUTIES(Pace.AT_ONCE),
  CASES(Pace.DIGEST);

  private final Pace mail;

  NewsGroup(Pace mail) {
    this.mail = mail;
  }

  /** How it is told to somebody who has said nothing. */
  public Pace usual(Channel channel) {
    return switch (channel) {
      case INBOX -> this == TASKS ? Pace.NEVER : Pace.AT_ONCE;
      case MAIL -> mail;
      case ROBOT -> this == TASKS ? Pace.DIGEST : Pace.AT_ONCE;
      case SMS -> Pace.NEVER;
    };
  }

  /** What can be chosen. */
  public List<Pace> choices(Channel channel) {
    if (channel == Channel.INBOX) {
      return this == TASKS ? List.of(Pace.AT_ONCE, Pace.NEVER) : List.of(Pace.AT_ONCE);
    }
    return this == OVERDUE && channel == Channel.MAIL
        ? List.of(Pace.AT_ONCE, Pace.DIGEST)
        : List.of(Pace.values());
  }

  /** Whether it may break the quiet hours of a person who allows it. */
  public boolean isUrgent() {
    return this == URGING || this == OVERDUE;
  }
}
