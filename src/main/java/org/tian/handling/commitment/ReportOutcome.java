package org.tian.handling.commitment;

/** What a unit reports on a promise. Names under {@code reportoutcome.<NAME>}. */
public enum ReportOutcome {
  KEPT,
  IN_PROGRESS,
  GIVEN_UP;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "reportoutcome." + name();
  }
}
