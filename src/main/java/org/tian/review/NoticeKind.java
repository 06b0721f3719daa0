package org.tian.review;

/** What the proposers of a case are told. Names under {@code notice.<NAME>}. */
public enum NoticeKind {
  FILED,
  RETURNED,
  NOT_FILED,
  CONVERTED,
  MERGED,
  UNMERGED,
  WITHDRAWN,
  HANDED_OVER,
  RETURN_ASKED,
  RETURN_REFUSED,
  REASSIGNED,
  UNITS_CHANGED,
  SIGN_FOR_OVERDUE,
  REPLY_SENT,
  REPLY_COPIED,
  REPLY_UNOPENED;

  /** Whether it is for units and offices and not for those who propose. */
  public boolean isInternal() {
    return this == SIGN_FOR_OVERDUE || this == REPLY_COPIED;
  }
}
