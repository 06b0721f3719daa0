package org.tian.similarity;

import org.tian.similarity.text.Fingerprint;
import org.tian.similarity.text.Likeness;

/**
 * A case that may be about the same matter.
 *
 * @param likeness how alike, and what speaks for it
 * @param fingerprint what was compared
 */
public record Candidate(long id, Likeness likeness, Fingerprint fingerprint) {

  static Candidate of(long id, Fingerprint wanted, Fingerprint other) {
    return new Candidate(id, Likeness.of(wanted, other), other);
  }

  /** How alike the whole texts are, 0 to 1. */
  public double score() {
    return likeness.score();
  }

  /** How alike the titles without their frames alone are, 0 to 1. */
  public double titleScore() {
    return likeness.title();
  }
}
