package org.tian.similarity.text;

import java.util.HashMap;
import java.util.Map;

/** The words of a text with their weights; long words also by their parts, 高校园区 by 高校. */
public final class WeighedWords {

  private static final double PART = 0.5;

  private WeighedWords() {}

  /** Words with their weights, 0 to 1, each once. */
  public static Map<String, Double> of(String text, Words words) {
    Map<String, Double> weights = new HashMap<>();
    for (String word : words.of(text)) {
      double weight = words.weightOf(word);
      weights.merge(word, weight, Math::max);
      if (word.length() > 2) {
        CharacterPairs.of(word).forEach(part -> weights.merge(part, PART * weight, Math::max));
      }
    }
    return weights;
  }
}
