package org.tian.similarity.text;

import java.util.List;

/**
 * How alike two texts are, and what speaks for it; each 0 to 1.
 *
 * @param score the whole: a like title and like passages each speak for it, together more than one
 *     alone; where the wanted text has only one of both, that one decides
 * @param title how alike the titles are without their frames
 * @param text how much of the one text's passages the other has as well
 * @param suggestion the most alike pair of suggestions
 */
public record Likeness(double score, double title, double text, double suggestion) {

  private static final double PART = 0.8;
  private static final double WHOLE = 1 - (1 - PART) * (1 - PART);
  private static final double NOTHING = 0.15;

  /** Compares a text with another one by the vectors of their passages. */
  public static Likeness of(Fingerprint wanted, Fingerprint other) {
    double title = best(wanted, other, PassageKind.TITLE);
    double text = text(wanted, other);
    double score;
    if (wanted.isOnly(PassageKind.TITLE)) {
      score = title;
    } else if (!wanted.has(PassageKind.TITLE)) {
      score = text;
    } else {
      score = (1 - (1 - PART * title) * (1 - PART * text)) / WHOLE;
    }
    return new Likeness(score, title, text, best(wanted, other, PassageKind.SUGGESTION));
  }

  private static double best(Fingerprint mine, Fingerprint theirs, PassageKind kind) {
    double best = 0;
    for (PassageVector one : mine.passages()) {
      for (PassageVector other : theirs.passages()) {
        if (one.kind() == kind && other.kind() == kind) {
          best = Math.max(best, one.similarityTo(other));
        }
      }
    }
    return best;
  }

  /** The better covered text decides: a short proposal may be contained in a long one. */
  private static double text(Fingerprint mine, Fingerprint theirs) {
    double one = covered(mine.passages(), theirs.passages());
    double other = covered(theirs.passages(), mine.passages());
    return 0.7 * Math.max(one, other) + 0.3 * Math.min(one, other);
  }

  private static double covered(List<PassageVector> passages, List<PassageVector> others) {
    double all = 0;
    double found = 0;
    for (PassageVector passage : passages) {
      if (passage.kind() != PassageKind.TITLE) {
        all += passage.share();
        found += passage.share() * bestOf(passage, others);
      }
    }
    return all == 0 ? 0 : found / all;
  }

  private static double bestOf(PassageVector passage, List<PassageVector> others) {
    double best = 0;
    for (PassageVector other : others) {
      if (other.kind() != PassageKind.TITLE) {
        best = Math.max(best, passage.similarityTo(other));
      }
    }
    return best < NOTHING ? 0 : best;
  }
}
