package org.tian.review;

import java.util.EnumSet;
import java.util.Set;

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
  UNIT_TIME_CHANGED,
  REPLY_SENT,
  REPLY_COPIED,
  REPLY_UNOPENED,
  CO_OPINION_SOON,
  CO_OPINION_LATE,
  COUNTERSIGNING_LATE,
  LED_HANDLING,
  GUIDANCE;

  private static final Set<NoticeKind> INTERNAL =
      EnumSet.of(
          SIGN_FOR_OVERDUE,
          COMMITMENT_OVERDUE,
          UNIT_TIME_CHANGED,
          CONTACT_OBJECTED,
          CONTACT_OVERDUE,
          REPLY_COPIED,
          CO_OPINION_SOON,
          CO_OPINION_LATE,
          COUNTERSIGNING_LATE,
          LED_HANDLING,
          GUIDANCE);

  /** Whether it asks to look at a talk: it stands in the inbox, and with the talk itself. */
  public boolean isAboutTalk() {
    return this == CONTACT_RECORDED || this == CONTACT_OBJECTED;
  }

  /** Whether it is for units and offices and not for those who propose. */
  public boolean isInternal() {
    return INTERNAL.contains(this);
  }
}
