package org.tian.similarity.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Different words for one thing: each line of {@code synonyms.txt} names the word kept and then
 * those it stands for.
 */
public final class Synonyms {

  private final AhoCorasickDoubleArrayTrie<String> variants = new AhoCorasickDoubleArrayTrie<>();
  private final List<String> words = new ArrayList<>();
  private final boolean empty;

  /** Reads the lines of a list. */
  public Synonyms(List<String> lines) {
    TreeMap<String, String> kept = new TreeMap<>();
    for (String line : lines) {
      String[] group = line.split("\\s+");
      for (String word : group) {
        kept.putIfAbsent(word, group[0]);
        words.add(word);
      }
    }
    empty = kept.isEmpty();
    if (!empty) {
      variants.build(kept);
    }
  }

  /** All words of the list, so that they are taken as words and not cut. */
  List<String> words() {
    return words;
  }

  /** The text with every variant replaced by the word kept; of overlapping ones the longest. */
  String unify(String text) {
    if (empty) {
      return text;
    }
    List<AhoCorasickDoubleArrayTrie<String>.Hit<String>> hits = variants.parseText(text);
    if (hits.isEmpty()) {
      return text;
    }
    hits.sort(
        (left, right) ->
            left.begin == right.begin
                ? Integer.compare(right.end, left.end)
                : Integer.compare(left.begin, right.begin));
    StringBuilder unified = new StringBuilder();
    int done = 0;
    for (AhoCorasickDoubleArrayTrie<String>.Hit<String> hit : hits) {
      if (hit.begin >= done) {
        unified.append(text, done, hit.begin).append(hit.value);
        done = hit.end;
      }
    }
    return unified.append(text, done, text.length()).toString();
  }
}
