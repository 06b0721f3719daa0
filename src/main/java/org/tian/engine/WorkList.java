package org.tian.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the inbox. */
public enum WorkList {
  /** Open: claimed by me, or unclaimed and for one of my groups; also for whom I stand in. */
  TODO,
  /** Open and claimed by me. */
  CLAIMED,
  /** Completed by me. */
  DONE,
  /** Where the cases stand that I started: their open items, or the last one of a closed case. */
  STARTED,
  /** Sent to me for reading. */
  COPIED,
  /** All open work of the bodies I lead, whoever holds it; empty for those who lead none. */
  UNIT,
  /** All open work offered to my groups, whoever of us holds it. */
  TEAM;

  /** Name in addresses: {@code todo}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list of that code. */
  public static Optional<WorkList> of(String code) {
    return Arrays.stream(values()).filter(list -> list.code().equals(code)).findFirst();
  }

  /** Whether it shows what others hold, too. */
  public boolean isShared() {
    return this == UNIT || this == TEAM;
  }

  /** The order in which it is shown when none is asked for. */
  public WorkItemQuery.Sort usualSort() {
    return switch (this) {
      case DONE -> WorkItemQuery.Sort.CLOSED;
      case STARTED, COPIED -> WorkItemQuery.Sort.ARRIVED;
      case TODO, CLAIMED, UNIT, TEAM -> WorkItemQuery.Sort.DUE;
    };
  }
}
