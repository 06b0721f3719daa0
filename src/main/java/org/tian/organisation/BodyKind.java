package org.tian.organisation;

import java.util.List;

/**
 * Kinds of bodies that may propose in their own name (domain rules §1.2); names under {@code
 * bodykind.<name>}.
 */
public enum BodyKind {
  PARTY,
  FEDERATION,
  ORGANISATION,
  SECTOR,
  SPECIAL_COMMITTEE;

  /** Those who write for such a body: its staff first, and its head or convenor, who signs. */
  public List<Role> writers() {
    return List.of(Role.STAFF, head());
  }

  /** Who seals or signs for such a body. */
  public Role head() {
    return this == SECTOR ? Role.CONVENOR : Role.PRINCIPAL;
  }
}
