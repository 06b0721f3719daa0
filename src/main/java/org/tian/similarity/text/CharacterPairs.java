package org.tian.similarity.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Pairs of neighbouring Chinese characters (bigrams). */
public final class CharacterPairs {

  private static final String JOINTS = "的了和与及等在对为以将把被是有从到并或";

  /** Asked of every character of every text, so found out once. */
  private static final BitSet COUNTING = new BitSet(Character.MAX_VALUE);

  static {
    for (int character = 0; character < Character.MAX_VALUE; character++) {
      COUNTING.set(
          character,
          Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
              && JOINTS.indexOf(character) < 0);
    }
  }

  private CharacterPairs() {}

  /** The pairs in order; none that crosses punctuation or holds a grammatical word. */
  public static List<String> of(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (counts(text.charAt(i)) && counts(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }

  static boolean counts(char character) {
    return COUNTING.get(character);
  }
}
