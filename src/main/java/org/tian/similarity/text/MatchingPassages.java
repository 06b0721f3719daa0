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

  private record Match(Pair pair, double share) {}

  /** The pairs most worth reading, the best first; titles only where there is nothing else. */
  public static List<Pair> of(List<Passage> mine, List<Passage> theirs, Words words) {
    List<Match> matches = matches(mine, theirs, words);
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

  private static List<Match> matches(List<Passage> mine, List<Passage> theirs, Words words) {
    List<PassageVector> vectors =
        theirs.stream().map(passage -> PassageVector.of(passage, words)).toList();
    List<Match> matches = new ArrayList<>();
    for (Passage passage : mine) {
      PassageVector vector = PassageVector.of(passage, words);
      for (int i = 0; i < theirs.size(); i++) {
        Passage other = theirs.get(i);
        boolean comparable =
            (passage.kind() == PassageKind.TITLE) == (other.kind() == PassageKind.TITLE);
        double score = comparable ? vector.similarityTo(vectors.get(i)) : 0;
        if (score >= WORTH_READING) {
          matches.add(new Match(new Pair(passage, other, score), share(vector, other)));
        }
      }
    }
    return matches;
  }

  /** Two suggestions are worth more to a reader than a suggestion and a remark. */
  private static double share(PassageVector vector, Passage other) {
    return vector.kind() == other.kind() ? vector.share() : vector.share() / 2;
  }

  private static boolean isTitle(Pair pair) {
    return pair.mine().kind() == PassageKind.TITLE;
  }
}
