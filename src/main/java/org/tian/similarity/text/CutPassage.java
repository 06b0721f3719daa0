package org.tian.similarity.text;

import java.util.List;
import java.util.Set;

/**
 * A passage cut into words, once for all that is made of it.
 *
 * @param text hash of the words as written
 * @param pairs pairs of neighbouring characters; of a title only
 * @param places names of places
 */
public record CutPassage(
    PassageKind kind, int text, List<String> words, List<String> pairs, Set<String> places) {

  /** Cuts a passage; a title without its frame. */
  public static CutPassage of(Passage passage, Words words) {
    Set<String> places = PlaceNames.of(passage.text(), words);
    if (passage.kind() != PassageKind.TITLE) {
      return new CutPassage(
          passage.kind(), passage.hash(), words.of(passage.text()), List.of(), places);
    }
    String heart = TitleFrames.heartOf(passage.text());
    return new CutPassage(
        passage.kind(),
        passage.hash(),
        words.of(heart),
        CharacterPairs.of(words.unified(heart)),
        places);
  }

  /** Cuts all passages of a text. */
  public static List<CutPassage> of(List<Passage> passages, Words words) {
    return passages.stream().map(passage -> of(passage, words)).toList();
  }
}
