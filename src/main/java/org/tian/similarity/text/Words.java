package org.tian.similarity.text;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Chinese text into words, unifies synonyms and weighs words.
 *
 * <p>Cutting takes the longest word of HanLP's dictionaries; that is many times faster than
 * guessing at the best reading, and both texts of a comparison are cut alike. A weight depends on
 * the word alone and never on other cases, so that a score tells nothing about what its reader may
 * not see.
 */
public final class Words {

  private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9+.-]*|[0-9]+[a-z]+[a-z0-9]*");

  /** Characters that are words of their own and part of no name. */
  private static final String LOOSE =
      "不也就都很每个件处名元年月日天次户家种项条些这那各本该其所来去上下中内外前后时可要应需能会让使由按比只还再又更最已未无非没多少几两一二三四五六七八九十百千万亿第约近超共全总均且但因此若如则才做办讲说看想用给请向往当";

  private final Synonyms synonyms;
  private final WordValues values;
  private volatile Segment segment;
  private final String version;

  /** Words by the given lists; the first text loads the dictionaries, about half a second. */
  public Words(WordLists lists) {
    List<String> same = lists.lines("synonyms.txt");
    List<String> stop = lists.lines("stop-words.txt");
    List<String> common = lists.lines("common-words.txt");
    version = Integer.toHexString(List.of(same, stop, common).hashCode());
    synonyms = new Synonyms(same);
    values = new WordValues(stop, common);
  }

  /** Loaded when first needed, so that the program starts without waiting for it. */
  private Segment segment() {
    if (segment == null) {
      synchronized (this) {
        if (segment == null) {
          // It advises against what we do on purpose.
          Predefine.logger.setLevel(Level.SEVERE);
          synonyms.words().stream()
              .filter(word -> word.length() > 1)
              .forEach(CustomDictionary::add);
          segment = new DoubleArrayTrieSegment().enableCustomDictionary(true);
        }
      }
    }
    return segment;
  }

  /** Tells whether the lists are the same as before: an index made with others is out of date. */
  public String version() {
    return version;
  }

  /** The text in plain width and small letters with synonyms unified. */
  String unified(String text) {
    return synonyms.unify(
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  /** Words of a text in their order; without stop words, numbers and single characters. */
  public List<String> of(String text) {
    String unified = unified(text);
    List<String> words = new ArrayList<>();
    Matcher latin = LATIN.matcher(unified);
    int done = 0;
    while (latin.find()) {
      cut(unified.substring(done, latin.start()), words);
      words.add(latin.group());
      done = latin.end();
    }
    cut(unified.substring(done), words);
    return words;
  }

  private void cut(String text, List<String> words) {
    if (text.isBlank()) {
      return;
    }
    StringBuilder unknown = new StringBuilder();
    for (Term term : segment().seg(text)) {
      if (isPartOfUnknown(term.word)) {
        unknown.append(term.word);
      } else {
        keep(unknown, words);
        if (term.word.length() > 1 && !isNoise(term.word)) {
          words.add(term.word);
        }
      }
    }
    keep(unknown, words);
  }

  /** Single characters beside each other are a name or a new word that no dictionary has. */
  private static boolean isPartOfUnknown(String word) {
    return word.length() == 1 && mayNameSomething(word.charAt(0));
  }

  /** Whether the character may be part of a name. */
  static boolean mayNameSomething(char character) {
    return CharacterPairs.counts(character) && !isLoose(character);
  }

  private static boolean isLoose(char character) {
    return LOOSE.indexOf(character) >= 0;
  }

  private void keep(StringBuilder unknown, List<String> words) {
    if (unknown.length() > 1 && !isNoise(unknown.toString())) {
      words.add(unknown.toString());
    }
    unknown.setLength(0);
  }

  /** Whether the word says nothing about the matter. */
  boolean isNoise(String word) {
    return values.of(word).noise();
  }

  /** Whether proposals on any matter use the word. */
  boolean isCommon(String word) {
    return values.isCommon(word);
  }

  /** How much a word says, 0 to 1: rare words much, words of every proposal little. */
  double weightOf(String word) {
    return values.of(word).weight();
  }
}
