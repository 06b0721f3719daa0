package org.tian.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hints to the suggestions: one thing each, a measure and no slogan, for whom, with what result.
 */
final class SuggestionHints {

  private SuggestionHints() {}

  static void add(ProposalText text, List<DraftHint> hints) {
    Map<String, Integer> seen = new HashMap<>();
    List<Suggestion> items = text.items();
    for (int i = 0; i < items.size(); i++) {
      Suggestion item = items.get(i);
      String field = "suggestion-" + (i + 1);
      if (item.what().isEmpty()) {
        continue;
      }
      Integer first = seen.putIfAbsent(TitleKey.of(item.what()), i + 1);
      if (first != null) {
        hints.add(new DraftHint(false, "suggestion-twice", field, "", List.of(first)));
      }
      DraftHints.find(
          "several-things", DraftHintPatterns.SEVERAL_THINGS, field, item.what(), hints);
      slogan(item, field, hints);
    }
    aims(items, hints);
  }

  /** A slogan beside a measure is harmless; one that stands alone is not. */
  private static void slogan(Suggestion item, String field, List<DraftHint> hints) {
    if (!DraftHintPatterns.CONCRETE.matcher(item.what()).find()) {
      DraftHints.find("slogan", DraftHintPatterns.SLOGAN, field, item.what(), hints);
    }
  }

  /** Told once for all items, because it is the same advice for each. */
  private static void aims(List<Suggestion> items, List<DraftHint> hints) {
    long without =
        items.stream().filter(item -> !item.what().isEmpty()).filter(SuggestionHints::open).count();
    if (without > 0) {
      int first =
          items.indexOf(
                  items.stream()
                      .filter(item -> !item.what().isEmpty() && open(item))
                      .findFirst()
                      .orElseThrow())
              + 1;
      boolean whom = items.get(first - 1).whom().isEmpty();
      hints.add(
          new DraftHint(
              false,
              "no-aim",
              "suggestion-" + first + (whom ? "-whom" : "-result"),
              "",
              List.of(without)));
    }
  }

  private static boolean open(Suggestion item) {
    return item.whom().isEmpty() || item.result().isEmpty();
  }
}
