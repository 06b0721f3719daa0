package org.tian.handling.commitment;

import java.util.Arrays;
import java.util.List;

/** Where a promise stands. Names under {@code commitmentstate.<NAME>}. */
public enum CommitmentState {
  /** Its day has not come. */
  WAITING,
  /** The unit is asked to report. */
  TO_REPORT,
  /** The proposal committee's office checks the report. */
  IN_CHECK,
  /** The director decides on giving up or on one more new day. */
  WITH_DIRECTOR,
  KEPT,
  GIVEN_UP,
  /** A later reply answers the same suggestion again. */
  REPLACED;

  /** Whether somebody still has to do something for it. */
  public boolean isOpen() {
    return compareTo(KEPT) < 0;
  }

  static List<String> openNames() {
    return Arrays.stream(values()).filter(CommitmentState::isOpen).map(Enum::name).toList();
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "commitmentstate." + name();
  }
}
