package org.tian.handling.contact;

/** When a talk was held, as seen from the unit's work; names under {@code contactphase.<NAME>}. */
public enum ContactPhase {
  BEFORE,
  DURING,
  AFTER;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "contactphase." + name();
  }
}
