package org.tian.handling.contact;

/** What the other side says to an entry; names under {@code partystate.<NAME>}. */
public enum PartyState {
  WAITING,
  CONFIRMED,
  OBJECTED;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "partystate." + name();
  }
}
