package org.tian.similarity.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a text that is compared as a whole: the title, a suggestion, a sentence.
 *
 * @param text the words as written
 */
public record Passage(PassageKind kind, String text) {

  private static final int LONG = 160;
  private static final int SHORT = 6;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？；!?;])|\\R");

  /**
   * Passages of a proposal in order: its title, its suggestions (long ones by sentence), the
   * sentences of the rest. Scraps are left out.
   */
  public static List<Passage> of(String title, List<String> suggestions, List<String> body) {
    List<Passage> passages = new ArrayList<>();
    if (!title.isBlank()) {
      passages.add(new Passage(PassageKind.TITLE, title.strip()));
    }
    suggestions.stream()
        .flatMap(text -> text.length() > LONG ? sentences(text) : Stream.of(text))
        .forEach(text -> add(passages, PassageKind.SUGGESTION, text));
    body.stream()
        .flatMap(Passage::sentences)
        .forEach(text -> add(passages, PassageKind.BODY, text));
    return passages;
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(SENTENCE_END.split(text));
  }

  private static void add(List<Passage> passages, PassageKind kind, String text) {
    String plain = text.strip();
    if (plain.length() >= SHORT) {
      passages.add(new Passage(kind, plain));
    }
  }

  /** Tells other words from these, and is the same in every program. */
  int hash() {
    return 31 * text.hashCode() + kind.ordinal();
  }
}
