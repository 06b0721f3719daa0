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
  COMMITMENT_MADE,
  COMMITMENT_REPORTED,
  COMMITMENT_KEPT,
  COMMITMENT_MOVED,
  COMMITMENT_GIVEN_UP,
  COMMITMENT_OVERDUE,
  CONTACT_RECORDED,
  CONTACT_OBJECTED,
  CONTACT_OVERDUE,
  CLOCK_PAUSED,
  CLOCK_RESUMED,
  EXTENSION_GRANTED,
  EXTENSION_REFUSED,
  UNIT_TIME_CHANGED;

  /** Whether it is for units and offices and not for those who propose. */
  public boolean isInternal() {
    return this == SIGN_FOR_OVERDUE
        || this == COMMITMENT_OVERDUE
        || this == CONTACT_OBJECTED
        || this == CONTACT_OVERDUE
        || this == UNIT_TIME_CHANGED;
  }
}
