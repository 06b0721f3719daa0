package org.tian.handling.room;

/** How far a line of the list has come; names under {@code linestate.<NAME>}. */
public enum LineState {
  NOT_BEGUN,
  IN_WORK,
  DONE;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "linestate." + name();
  }
}
