package org.tian.similarity.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the passages of two texts that say the same, to be read side by side. */
public final class MatchingPassages {

  private static final int AT_MOST = 3;
  private static final double WORTH_READING = 0.3;

  private MatchingPassages() {}

  /**
   * Two passages that are alike.
   *
   * @param score how alike, 0 to 1
   */
  public record Pair(Passage mine, Passage theirs, double score) {}

  /** A text with its passages and their vectors, made once for many comparisons. */
  public record Compared(List<Passage> passages, Fingerprint fingerprint) {

    public static Compared of(List<Passage> passages, Words words) {
      return new Compared(passages, Fingerprint.of(CutPassage.of(passages, words), words));
    }

    private PassageVector vector(int index) {
      return fingerprint.passages().get(index);
    }

    private Passage passage(int index) {
      return passages.get(index);
    }
  }

  private record Match(Pair pair, double share) {}

  /** The pairs most worth reading, the best first; titles only where there is nothing else. */
  public static List<Pair> of(Compared mine, Compared theirs) {
    List<Match> matches = matches(mine, theirs);
    matches.sort(
        Comparator.comparing((Match match) -> isTitle(match.pair()))
            .thenComparing(match -> -match.pair().score() * match.share()));
    Set<Passage> used = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Match match : matches) {
      boolean surplus = isTitle(match.pair()) && !chosen.isEmpty();
      if (chosen.size() < AT_MOST && !surplus && !used.contains(match.pair().mine())) {
        if (used.add(match.pair().theirs())) {
          used.add(match.pair().mine());
          chosen.add(match.pair());
        }
      }
    }
    return chosen;
  }

  private static List<Match> matches(Compared mine, Compared theirs) {
    List<Match> matches = new ArrayList<>();
    double[][] alike = mine.fingerprint().similaritiesTo(theirs.fingerprint());
    for (int i = 0; i < mine.passages().size(); i++) {
      for (int j = 0; j < theirs.passages().size(); j++) {
        Pair pair = new Pair(mine.passage(i), theirs.passage(j), alike[i][j]);
        if (pair.score() >= WORTH_READING && areComparable(pair)) {
          matches.add(new Match(pair, share(mine.vector(i), pair.theirs())));
        }
      }
    }
    return matches;
  }

  /** Titles are compared with titles only. */
  private static boolean areComparable(Pair pair) {
    return isTitle(pair) == (pair.theirs().kind() == PassageKind.TITLE);
  }

  /** Two suggestions are worth more to a reader than a suggestion and a remark. */
  private static double share(PassageVector vector, Passage other) {
    return vector.kind() == other.kind() ? vector.share() : vector.share() / 2;
  }

  private static boolean isTitle(Pair pair) {
    return pair.mine().kind() == PassageKind.TITLE;
  }
}
