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
  CONTACT_RECORDED,
  CONTACT_OBJECTED,
  CONTACT_OVERDUE;

  /** Whether it asks to look at a talk: it stands in the inbox, and with the talk itself. */
  public boolean isAboutTalk() {
    return this == CONTACT_RECORDED || this == CONTACT_OBJECTED;
  }

  /** Whether it is for units and offices and not for those who propose. */
  public boolean isInternal() {
    return this == SIGN_FOR_OVERDUE || this == CONTACT_OBJECTED || this == CONTACT_OVERDUE;
  }
}
