package org.tian.assignment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lists of returns; names under {@code returns.tab.<code>}. */
public enum ReturnList {
  /** The handing office decides. */
  WAITING(EnumSet.of(ReturnState.SIGNED)),
  /** The leader decides. */
  LATE(EnumSet.of(ReturnState.LATE)),
  /** The unit's head signs. */
  ASKED(EnumSet.of(ReturnState.ASKED)),
  /** Nobody has anything to decide any more. */
  DECIDED(
      EnumSet.of(
          ReturnState.NOT_SIGNED,
          ReturnState.LATE_REFUSED,
          ReturnState.GRANTED,
          ReturnState.REFUSED,
          ReturnState.LAPSED));

  private final Set<ReturnState> states;

  ReturnList(Set<ReturnState> states) {
    this.states = states;
  }

  Set<ReturnState> states() {
    return states;
  }

  /** The code in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReturnList> of(String code) {
    return Arrays.stream(values()).filter(list -> list.code().equals(code)).findFirst();
  }
}
