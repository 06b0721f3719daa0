package org.tian.demo;

/** How far a proposal of the demonstration has come. */
enum DemoStory {
  DRAFT,
  CO_SIGNING,
  SUBMITTED,
  IN_REVIEW,
  AT_DECISION,
  RETURNED,
  NOT_FILED,
  CONVERTED,
  MERGED_INTO,
  MERGE_UNDONE,
  WITHDRAWN,
  FILED,
  /** Units are being asked at the present moment. */
  ASKING,
  /** Units do not agree. */
  SETTLING,
  /** Before the leader of the proposing party. */
  AT_SIGNING,
  /** Before a leader of the CPPCC committee. */
  AT_READING,
  /** Before a leader of the Party committee. */
  AT_INSTRUCTION,
  /** Sent back by the CPPCC leader to the party's. */
  SENT_BACK,
  UNITS_PROPOSED,
  /** Approved, to be handed over at a meeting. */
  LISTED,
  HANDED_OVER,
  SIGNED_FOR,
  UNIT_RETURNED,
  LATE_RETURN,
  REASSIGNED,
  IN_HANDLING,
  UNITS_CHANGED,
  OVERDUE,
  /** A co-unit has not countersigned. */
  AT_COUNTERSIGNING,
  IN_SIGNOFF,
  /** Before the leader who leads its handling. */
  AT_LEADER,
  AT_OFFICE_CHECK,
  ANSWERED,
  RATED,
  UNSATISFIED,
  REHANDLING,
  CLOSED;

  /** Whether it waits for somebody who should still be in time. */
  boolean isWaiting() {
    return switch (this) {
      case CO_SIGNING, OVERDUE, RATED, CLOSED, NOT_FILED, CONVERTED, MERGED_INTO, WITHDRAWN ->
          false;
      default -> true;
    };
  }

  /** Whether the story goes beyond the point at which another one stops, on the main line. */
  boolean reaches(DemoStory other) {
    return ordinal() >= other.ordinal();
  }
}
