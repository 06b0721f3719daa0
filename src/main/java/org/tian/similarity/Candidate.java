package org.tian.similarity;

import org.tian.similarity.text.Likeness;

/**
 * A case that may be about the same matter; all scores 0 to 1.
 *
 * @param score of the whole texts
 * @param titleScore of the titles without their frames alone
 * @param suggestionScore of the most alike pair of suggestions
 */
public record Candidate(long id, double score, double titleScore, double suggestionScore) {

  static Candidate of(long id, Likeness likeness) {
    return new Candidate(id, likeness.score(), likeness.title(), likeness.suggestion());
  }
}
