package org.tian.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the inbox. */
public enum WorkList {
  /** Open: claimed by me, or unclaimed and for one of my groups. */
  TODO,
  /** Open and claimed by me. */
  CLAIMED,
  /** Completed by me. */
  DONE,
  /** Where the cases stand that I started: their open items, or the last one of a closed case. */
  STARTED;

  /** Name in addresses: {@code todo}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list of that code. */
  public static Optional<WorkList> of(String code) {
    return Arrays.stream(values()).filter(list -> list.code().equals(code)).findFirst();
  }
}
