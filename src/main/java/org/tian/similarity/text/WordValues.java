package org.tian.similarity.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How much each word says; found out once, because texts use the same words over and over. */
final class WordValues {

  private static final Pattern LETTER = Pattern.compile("[\\p{IsHan}a-z]");
  private static final double ALL = 25_000_000d / 60;
  private static final double RAREST = Math.log(ALL);
  private static final double COMMON = 0.25;

  /** Most texts of many years keep below; beyond, it is begun anew. */
  private static final int KNOWN_AT_MOST = 200_000;

  private final Set<String> stopWords;
  private final Set<String> commonWords;
  private final Map<String, Value> known = new ConcurrentHashMap<>();

  /**
   * What a word is worth.
   *
   * @param noise whether it says nothing about the matter
   * @param weight how much it says, 0 to 1
   */
  record Value(boolean noise, double weight) {}

  WordValues(List<String> stopWords, List<String> commonWords) {
    this.stopWords = new HashSet<>(stopWords);
    this.commonWords = new HashSet<>(commonWords);
  }

  Value of(String word) {
    Value value = known.get(word);
    if (value == null) {
      if (known.size() >= KNOWN_AT_MOST) {
        known.clear();
      }
      value = new Value(isNoise(word), weightOf(word));
      known.put(word, value);
    }
    return value;
  }

  private boolean isNoise(String word) {
    return stopWords.contains(word) || !LETTER.matcher(word).find();
  }

  /** Rare words much, words of every proposal little. */
  private double weightOf(String word) {
    double frequency = CoreDictionary.getTermFrequency(word);
    double rarity = Math.log(ALL / (frequency + 1)) / RAREST;
    double weight = Math.max(0.05, rarity * rarity);
    return isCommon(word) ? weight * COMMON : weight;
  }

  boolean isCommon(String word) {
    return commonWords.contains(word);
  }
}
