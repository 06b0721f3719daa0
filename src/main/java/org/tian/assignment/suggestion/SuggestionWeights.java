package org.tian.assignment.suggestion;

/**
 * All parameters of the suggestion. A score is {@code functions·F + history·H + wish·W −
 * corrections·C}, cut to 0–1; each part is 0–1 itself.
 */
final class SuggestionWeights {

  static final double FUNCTIONS = 0.42;
  static final double HISTORY = 0.43;
  static final double WISH = 0.15;
  static final double CORRECTIONS = 0.4;

  /**
   * Share of the history that counts for a single item: nobody noted which item a unit answered.
   */
  static final double HISTORY_OF_ITEM = 0.5;

  /** Candidates below this are not shown. */
  static final double LEAST = 0.08;

  /** A co-unit is proposed only when more than a few of its words are met. */
  static final double LEAST_OF_CO_UNIT = 0.14;

  /** From this score on the first units of two items are a reason to split the proposal. */
  static final double LEAST_OF_SPLIT = 0.2;

  /** How many similar cases are compared. */
  static final int CASES = 40;

  /** Below this likeness a past case says nothing. */
  static final double LEAST_LIKENESS = 0.25;

  /** What a year of age leaves of a case's weight. */
  static final double KEPT_A_YEAR = 0.88;

  /** Weight of the doubt that stands against few or hardly similar cases. */
  static final double DOUBT = 0.2;

  /** How much the places of a text count where a function meets them. */
  static final double IN_TITLE = 1;

  static final double IN_ITEM = 0.8;
  static final double IN_BODY = 0.35;

  /** Weight of matched words at which the functions of a unit are half sure. */
  static final double HALF_SURE = 0.6;

  private SuggestionWeights() {}
}
