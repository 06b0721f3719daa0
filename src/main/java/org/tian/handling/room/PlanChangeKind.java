package org.tian.handling.room;

/** What was changed in a list; names under {@code planchange.<NAME>}. */
public enum PlanChangeKind {
  LINE,
  WAY,
  /** A line that was done is open again. */
  UNDONE;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "planchange." + name();
  }
}
