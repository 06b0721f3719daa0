package org.tian.handling.contact;

/** Who wrote an entry; names under {@code contactside.<NAME>}. */
public enum ContactSide {
  UNIT,
  PROPOSER;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "contactside." + name();
  }
}
