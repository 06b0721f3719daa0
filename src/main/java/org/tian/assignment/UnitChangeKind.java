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
  SWAP_LEAD,
  /** A further unit that answers a part of a split proposal. */
  ADD_SPLIT,
  /** One of those less; what only it answered goes to another one in the same step. */
  DROP_SPLIT,
  /** A further unit that only reads. */
  ADD_READING,
  /** A reading unit less. */
  DROP_READING;

  /** Whether who handles the case changes, which its proposers are told. */
  public boolean isAboutHandling() {
    return this != ADD_READING && this != DROP_READING;
  }

  /** Whether it makes sense for a proposal that is, or is not, split between units. */
  public boolean fits(boolean split) {
    return switch (this) {
      case ADD_SPLIT, DROP_SPLIT -> split;
      case SWAP_LEAD -> !split;
      default -> true;
    };
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "unitchange." + name();
  }
}
