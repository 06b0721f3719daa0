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

  /** Lifts what two hands write on one matter, which is never near one, above the middle. */
  private static final double STRETCHED = 0.8;

  /** What is left of a likeness when the texts are about different places. */
  private static final double OTHER_PLACE = 0.8;

  private static final double NOTHING = 0.15;

  /** Compares a text with another one by their profiles and the vectors of their passages. */
  public static Likeness of(Fingerprint wanted, Fingerprint other) {
    double title = title(wanted, other);
    double profile = wanted.profile().similarityTo(other.profile());
    double[][] alike = wanted.similaritiesTo(other);
    double text = text(wanted.passages(), other.passages(), alike);
    double suggestion = best(wanted.passages(), other.passages(), alike, PassageKind.SUGGESTION);
    return new Likeness(
        score(wanted, other, title, profile, text), title, profile, text, suggestion);
  }

  /**
   * A quick look without comparing passage by passage: how alike they would be if no passage was,
   * or their titles, whichever is more.
   */
  public static double atLeast(Fingerprint wanted, Fingerprint other) {
    double title = title(wanted, other);
    double profile = wanted.profile().similarityTo(other.profile());
    return Math.max(title, score(wanted, other, title, profile, 0));
  }

  private static double score(
      Fingerprint wanted, Fingerprint other, double title, double profile, double text) {
    if (wanted.isOnly(PassageKind.TITLE)) {
      return title;
    }
    double byTitle = wanted.title() == null ? 0 : BY_TITLE;
    return place(wanted, other) * together(byTitle, title, profile, text);
  }

  private static double title(Fingerprint wanted, Fingerprint other) {
    PassageVector mine = wanted.title();
    PassageVector theirs = other.title();
    return mine == null || theirs == null ? 0 : mine.similarityTo(theirs);
  }

  /** The same wish for another place is another matter, and so is one for all of the region. */
  private static double place(Fingerprint wanted, Fingerprint other) {
    return wanted.profile().isOfSamePlaceAs(other.profile()) ? 1 : OTHER_PLACE;
  }

  /** Each speaks for likeness, together more than one alone; three ones make one. */
  private static double together(double byTitle, double title, double profile, double text) {
    double doubt = (1 - byTitle * title) * (1 - BY_PROFILE * profile) * (1 - BY_TEXT * text);
    double least = (1 - byTitle) * (1 - BY_PROFILE) * (1 - BY_TEXT);
    return Math.pow((1 - doubt) / (1 - least), STRETCHED);
  }

  private static double best(
      List<PassageVector> mine, List<PassageVector> theirs, double[][] alike, PassageKind kind) {
    double best = 0;
    for (int i = 0; i < mine.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        if (mine.get(i).kind() == kind && theirs.get(j).kind() == kind) {
          best = Math.max(best, alike[i][j]);
        }
      }
    }
    return best;
  }

  /** The better covered text decides: a short proposal may be contained in a long one. */
  private static double text(
      List<PassageVector> mine, List<PassageVector> theirs, double[][] alike) {
    double[] bestOfMine = new double[mine.size()];
    double[] bestOfTheirs = new double[theirs.size()];
    for (int i = 0; i < mine.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        if (isText(mine.get(i)) && isText(theirs.get(j))) {
          bestOfMine[i] = Math.max(bestOfMine[i], alike[i][j]);
          bestOfTheirs[j] = Math.max(bestOfTheirs[j], alike[i][j]);
        }
      }
    }
    double one = covered(mine, bestOfMine);
    double other = covered(theirs, bestOfTheirs);
    return 0.7 * Math.max(one, other) + 0.3 * Math.min(one, other);
  }

  private static boolean isText(PassageVector passage) {
    return passage.kind() != PassageKind.TITLE;
  }

  private static double covered(List<PassageVector> passages, double[] best) {
    double all = 0;
    double found = 0;
    for (int i = 0; i < best.length; i++) {
      double share = isText(passages.get(i)) ? passages.get(i).share() : 0;
      all += share;
      found += best[i] < NOTHING ? 0 : share * best[i];
    }
    return all == 0 ? 0 : found / all;
  }
}
