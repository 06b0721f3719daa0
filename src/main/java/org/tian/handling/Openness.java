package org.tian.handling;

/** Whether a reply may be published; names under {@code openness.<NAME>}. */
public enum Openness {
  OPEN,
  PARTLY,
  CLOSED;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "openness." + name();
  }
}
