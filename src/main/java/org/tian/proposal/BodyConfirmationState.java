package org.tian.proposal;

/** Where the confirmation of a body stands. Names under {@code bodyconfirmation.<name>}. */
public enum BodyConfirmationState {
  OPEN,
  CONFIRMED,
  REFUSED
}
