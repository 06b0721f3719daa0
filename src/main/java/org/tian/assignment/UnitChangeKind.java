package org.tian.assignment;

/** What the handing office may change during handling; names under {@code unitchange.<NAME>}. */
public enum UnitChangeKind {
  /** Another unit in the place of one. */
  REPLACE,
  /** A further co-unit. */
  ADD_CO,
  /** A co-unit less. */
  DROP_CO,
  /** A co-unit leads, the unit that led becomes co-unit. */
  SWAP_LEAD;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "unitchange." + name();
  }
}
