package org.tian.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a text is kept to be found by, and what a search asks for.
 *
 * <p>Of Chinese each two characters that stand together, of numbers and Latin words every ending:
 * so that any part of a text is found, and a part of a number by how it begins.
 */
final class SearchWords {

  private static final int MOST_LENGTH = 40;
  private static final int TEXT_LENGTH = 1200;

  /** Nearly every title has them: they find nothing and would be half of all rows. */
  private static final Set<String> EVERYWHERE = Set.of("关于", "的提", "提案", "的建", "建议", "议案");

  private static final Pattern RUN = Pattern.compile("[a-z0-9]+|[\\p{L}\\p{N}&&[^a-z0-9]]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SearchWords() {}

  /** One text for searching: case number, title, proposer and unit, in small letters. */
  static String textOf(String number, String title, String proposer, String unit) {
    String text =
        Stream.of(number, title, proposer, unit)
            .filter(Objects::nonNull)
            .map(SearchWords::plain)
            .collect(Collectors.joining("\n"));
    return text.substring(0, Math.min(TEXT_LENGTH, text.length()));
  }

  /** What is kept of a text. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String run : runs(text)) {
      if (isLatin(run)) {
        for (int from = 0; from < Math.max(1, run.length() - 1); from++) {
          words.add(cut(run.substring(from)));
        }
      } else {
        words.addAll(pairs(run));
        int last = run.offsetByCodePoints(run.length(), -1);
        words.add(run.substring(last));
      }
    }
    words.removeAll(EVERYWHERE);
    return words;
  }

  /** The parts of a search that must all be found, in small letters. */
  static List<String> terms(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : BLANKS.splitAsStream(plain(text).strip()).distinct().limit(8).toList();
  }

  /** By what the items with a term can be found; empty when all might have it. */
  static List<Probe> probes(String term) {
    List<Probe> probes = new ArrayList<>();
    for (String run : runs(term)) {
      if (isLatin(run)) {
        if (run.length() > 1) {
          probes.add(new Probe(cut(run), true));
        }
      } else if (run.codePointCount(0, run.length()) == 1) {
        probes.add(new Probe(run, true));
      } else {
        pairs(run).stream()
            .filter(pair -> !EVERYWHERE.contains(pair))
            .forEach(pair -> probes.add(new Probe(pair, false)));
      }
    }
    return probes;
  }

  /**
   * A kept word to look for.
   *
   * @param beginning whether words that begin like it count
   */
  record Probe(String word, boolean beginning) {}

  private static List<String> pairs(String run) {
    int[] signs = run.codePoints().toArray();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < signs.length; i++) {
      pairs.add(new String(signs, i, 2));
    }
    return pairs;
  }

  private static List<String> runs(String text) {
    return RUN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static boolean isLatin(String run) {
    char first = run.charAt(0);
    return first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(MOST_LENGTH, word.length()));
  }

  /** Small letters without accents: to a database's collation they may be the same word. */
  private static String plain(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
