package org.tian.cultivation;

/**
 * How much care a topic gets; names under {@code cultivation.grade.<name>}. Which grades need an
 * argument meeting is told by the decision table {@code argument-needed}.
 */
public enum CultivationGrade {
  /** Led by a leader of the committee (领导领衔), who is its mentor. */
  LEADER,
  /** Looked after by a special committee (专委会). */
  COMMITTEE,
  /** Everything else (一般). */
  ORDINARY
}
