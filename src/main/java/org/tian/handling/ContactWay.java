package org.tian.handling;

/** How a unit talked with the proposer; names under {@code contactway.<NAME>}. */
public enum ContactWay {
  VISIT,
  MEETING,
  PHONE,
  LETTER,
  ONLINE;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "contactway." + name();
  }
}
