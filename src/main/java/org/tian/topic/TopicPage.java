package org.tian.topic;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next what to send as {@code after} for the following page, or null at the end
 */
public record TopicPage<T>(List<T> items, Long next) {

  /** Cuts a page out of rows of which one more than the limit was asked for. */
  static <T> TopicPage<T> of(List<T> rows, int limit, Function<T, Long> cursor) {
    boolean more = rows.size() > limit;
    List<T> shown = more ? rows.subList(0, limit) : rows;
    return new TopicPage<>(
        List.copyOf(shown), more ? cursor.apply(shown.get(shown.size() - 1)) : null);
  }

  /** Search words for a {@code like … escape '!'}. */
  static String pattern(String words) {
    String escaped =
        Entry.line(words)
            .toLowerCase(java.util.Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return "%" + escaped + "%";
  }
}
