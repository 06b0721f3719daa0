package org.tian.similarity;

/** How a hot word stands against the period before, by its number of cases and by their share. */
public enum Trend {
  /** No case had it before. */
  NEW,
  UP,
  DOWN,
  SAME,
  /** More cases, but a smaller share of all. */
  MORE,
  /** Fewer cases, but a larger share of all. */
  FEWER;

  /** A share that changed by less than a tenth counts as the same. */
  private static final double NOTABLE = 0.1;

  /**
   * The trend of a word. It rises or falls by share, as a session with twice as many proposals
   * makes no topic hotter; where the number of cases went the other way, both are told.
   */
  static Trend of(int cases, int all, int before, int allBefore) {
    if (before == 0) {
      return NEW;
    }
    double share = (double) cases / all;
    double shareBefore = (double) before / allBefore;
    if (share > shareBefore * (1 + NOTABLE)) {
      return cases < before ? FEWER : UP;
    }
    if (share < shareBefore * (1 - NOTABLE)) {
      return cases > before ? MORE : DOWN;
    }
    return SAME;
  }
}
