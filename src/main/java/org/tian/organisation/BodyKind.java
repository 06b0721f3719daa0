package org.tian.organisation;

/**
 * Kinds of bodies that may propose in their own name (domain rules §1.2); names under {@code
 * bodykind.<name>}.
 */
public enum BodyKind {
  PARTY,
  FEDERATION,
  ORGANISATION,
  SECTOR,
  SPECIAL_COMMITTEE
}
