package org.tian.cultivation;

/** The process of a cultivation, as the domain sees it. */
public interface CultivationCourse {

  /** Begins it; the row must be in the database already. */
  void start(Cultivation cultivation);

  /** Stops everything that waits; false when nothing did. */
  boolean withdraw(Cultivation cultivation);
}
