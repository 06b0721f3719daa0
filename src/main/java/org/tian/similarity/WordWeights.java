package org.tian.similarity;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.similarity.text.TitleFrames;
import org.tian.similarity.text.WeighedWords;
import org.tian.similarity.text.Words;

/**
 * The words of a text with what each says, as the comparison of cases weighs them: rare words much,
 * words of every proposal little, synonyms as one.
 */
@Component
public class WordWeights {

  private final Words words;

  WordWeights(Words words) {
    this.words = words;
  }

  /** Words of a text, each 0 to 1; parts of long words count half. */
  public Map<String, Double> of(String text) {
    return new HashMap<>(WeighedWords.of(text, words));
  }

  /** Words of a title without its frame (关于…的提案). */
  public Map<String, Double> ofTitle(String title) {
    return of(TitleFrames.heartOf(title));
  }
}
