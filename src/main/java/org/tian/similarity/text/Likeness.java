package org.tian.similarity.text;

import java.util.List;

/**
 * How alike two texts are, and what speaks for it; each 0 to 1.
 *
 * @param score the whole: a like title and like passages each speak for it, together more than one
 *     alone; where the wanted text has only one of both, that one decides
 * @param title how alike the titles are without their frames
 * @param profile how alike the texts are as a whole: the words each comes back to
 * @param text how much of the one text's passages the other has as well
 * @param suggestion the most alike pair of suggestions
 */
public record Likeness(double score, double title, double profile, double text, double suggestion) {

  private static final double BY_TITLE = 0.15;
  private static final double BY_PROFILE = 0.8;
  private static final double BY_TEXT = 0.4;

  /** What is left of a likeness when the texts are about different places. */
  private static final double OTHER_PLACE = 0.8;

  private static final double NOTHING = 0.15;

  /** Compares a text with another one by the vectors of their passages. */
  public static Likeness of(Fingerprint wanted, Fingerprint other) {
    double title = best(wanted, other, PassageKind.TITLE);
    double text = text(wanted, other);
    double profile = wanted.profile().similarityTo(other.profile());
    double score =
        wanted.isOnly(PassageKind.TITLE)
            ? title
            : place(wanted, other)
                * together(wanted.has(PassageKind.TITLE) ? BY_TITLE : 0, title, profile, text);
    return new Likeness(score, title, profile, text, best(wanted, other, PassageKind.SUGGESTION));
  }

  /** The same wish for another place is another matter, and so is one for all of the region. */
  private static double place(Fingerprint wanted, Fingerprint other) {
    return wanted.profile().isOfSamePlaceAs(other.profile()) ? 1 : OTHER_PLACE;
  }

  /** Each speaks for likeness, together more than one alone; three ones make one. */
  private static double together(
      double byTitle, double title, double profile, double text) {
    double doubt = (1 - byTitle * title) * (1 - BY_PROFILE * profile) * (1 - BY_TEXT * text);
    double least = (1 - byTitle) * (1 - BY_PROFILE) * (1 - BY_TEXT);
    return (1 - doubt) / (1 - least);
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
    List<PassageVector> ours = textOf(mine);
    List<PassageVector> others = textOf(theirs);
    double[] bestOfOurs = new double[ours.size()];
    double[] bestOfOthers = new double[others.size()];
    for (int i = 0; i < ours.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        double score = ours.get(i).similarityTo(others.get(j));
        bestOfOurs[i] = Math.max(bestOfOurs[i], score);
        bestOfOthers[j] = Math.max(bestOfOthers[j], score);
      }
    }
    double one = covered(ours, bestOfOurs);
    double other = covered(others, bestOfOthers);
    return 0.7 * Math.max(one, other) + 0.3 * Math.min(one, other);
  }

  private static List<PassageVector> textOf(Fingerprint fingerprint) {
    return fingerprint.passages().stream()
        .filter(passage -> passage.kind() != PassageKind.TITLE)
        .toList();
  }

  private static double covered(List<PassageVector> passages, double[] best) {
    double all = 0;
    double found = 0;
    for (int i = 0; i < best.length; i++) {
      all += passages.get(i).share();
      found += best[i] < NOTHING ? 0 : passages.get(i).share() * best[i];
    }
    return all == 0 ? 0 : found / all;
  }
}
