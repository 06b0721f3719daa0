package org.tian.similarity.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a text is about as a whole: its words, each the heavier the rarer it is in the language and
 * the more often the text comes back to it, and the places it names.
 *
 * <p>Parts of long words count as well, so that 高校园区 and 高校 meet.
 */
public final class Profile {

  /** How often a word counts, by where it stands. */
  private static final Map<PassageKind, Double> TIMES =
      Map.of(PassageKind.TITLE, 3.0, PassageKind.SUGGESTION, 1.5, PassageKind.BODY, 1.0);

  private static final double PART = 0.5;
  private static final double TITLE_PAIR = 0.35;
  private static final double PLACE = 2;

  /** The heaviest terms; what is left out would hardly move a likeness. */
  private static final int TERMS_AT_MOST = 160;

  /** Weight that is stored as the greatest. */
  private static final double GREATEST = 4.5;

  private static final int SHARES = 500;

  private final PassageVector vector;
  private final int[] places;

  Profile(PassageVector vector, int[] places) {
    this.vector = vector;
    this.places = places;
  }

  static Profile of(List<CutPassage> passages, Words words) {
    Counts counts = new Counts();
    for (CutPassage passage : passages) {
      double times = TIMES.get(passage.kind());
      passage.words().forEach(word -> counts.addWord(word, times, words.weightOf(word)));
      passage.pairs().forEach(pair -> counts.add(pair, 1, TITLE_PAIR));
    }
    TreeSet<Integer> places = new TreeSet<>();
    for (CutPassage passage : passages) {
      for (String place : passage.places()) {
        places.add(PassageVector.hash(place));
        counts.add(place, 1, PLACE);
      }
    }
    return new Profile(
        PassageVector.of(PassageKind.TITLE, counts.heaviest()),
        places.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Terms with how often they stand there and the weight of one. */
  private static final class Counts {

    private final Map<String, double[]> terms = new HashMap<>();

    private void addWord(String word, double times, double weight) {
      add(word, times, weight);
      if (word.length() > 2) {
        CharacterPairs.of(word).forEach(part -> add(part, times, PART * weight));
      }
    }

    private void add(String term, double times, double weight) {
      double[] count = terms.computeIfAbsent(term, one -> new double[2]);
      count[0] += times;
      count[1] = Math.max(count[1], weight);
    }

    private Map<Integer, Double> heaviest() {
      List<Map.Entry<String, Double>> all = new ArrayList<>();
      terms.forEach(
          (term, count) ->
              all.add(
                  Map.entry(term, Math.min(1, count[1] * (1 + Math.log(count[0])) / GREATEST))));
      all.sort(Map.Entry.<String, Double>comparingByValue().reversed());
      Map<Integer, Double> heaviest = new HashMap<>();
      all.subList(0, Math.min(TERMS_AT_MOST, all.size()))
          .forEach(one -> heaviest.put(PassageVector.hash(one.getKey()), one.getValue()));
      return heaviest;
    }
  }

  /** How alike two profiles are, 0 to 1. */
  double similarityTo(Profile other) {
    return vector.similarityTo(other.vector);
  }

  /** Whether both name the same place, or none. */
  boolean isOfSamePlaceAs(Profile other) {
    return places.length == 0 && other.places.length == 0
        || Arrays.stream(places).anyMatch(one -> Arrays.binarySearch(other.places, one) >= 0);
  }

  int[] places() {
    return places;
  }

  PassageVector vector() {
    return vector;
  }

  /** The terms by hash, ascending. */
  public int[] terms() {
    return vector.terms();
  }

  /**
   * What a term counts of the whole, 1 to 500; the products of two profiles add up as they are
   * alike.
   */
  public int weight(int index) {
    return (int) Math.max(1, Math.round(SHARES * vector.partOf(index)));
  }
}
