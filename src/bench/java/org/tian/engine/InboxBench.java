package org.tian.engine;

import java.util.Set;

/** Opens to the benchmarks what the program writes beside an item. */
public final class InboxBench {

  private InboxBench() {}

  public static String sortKey(String text) {
    return SortKey.of(text);
  }

  public static String text(String number, String title, String proposer, String unit) {
    return SearchWords.textOf(number, title, proposer, unit);
  }

  public static Set<String> words(String text) {
    return SearchWords.of(text);
  }
}
