package org.tian.engine;

import java.util.Arrays;
import java.util.Optional;

/** How long an item has waited, in working days. */
public enum WorkAge {
  /** At most three. */
  FRESH("3", -1, 3),
  /** Four to seven. */
  WEEK("7", 3, 7),
  /** Eight to fifteen. */
  LONG("15", 7, 15),
  /** More than fifteen. */
  LONGEST("over", 15, -1);

  private final String code;
  private final int above;
  private final int most;

  WorkAge(String code, int above, int most) {
    this.code = code;
    this.above = above;
    this.most = most;
  }

  /** Name in addresses. */
  public String code() {
    return code;
  }

  /** More working days than this; negative for none. */
  int above() {
    return above;
  }

  /** At most so many working days; negative for any number. */
  int most() {
    return most;
  }

  public static Optional<WorkAge> of(String code) {
    return Arrays.stream(values()).filter(age -> age.code.equals(code)).findFirst();
  }
}
