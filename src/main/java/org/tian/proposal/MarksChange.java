package org.tian.proposal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Marks as somebody wants them; what is null stays as it is.
 *
 * @param keyReason required when {@code keyRecommended}
 * @param closedReason required when {@code closed}
 */
public record MarksChange(
    List<String> keywords,
    Boolean keyRecommended,
    String keyReason,
    Boolean secret,
    Boolean closed,
    String closedReason) {

  private static final Pattern BETWEEN = Pattern.compile("[、,，;；|\\n]");

  public MarksChange {
    keywords = keywords == null ? null : distinct(keywords);
    keyReason = Objects.toString(keyReason, "").strip();
    closedReason = Objects.toString(closedReason, "").strip();
  }

  /** Keywords as people write them, with 、 or commas between. */
  public static List<String> keywordsIn(String text) {
    return distinct(Arrays.asList(BETWEEN.split(Objects.toString(text, ""))));
  }

  private static List<String> distinct(List<String> words) {
    return List.copyOf(
        new LinkedHashSet<>(
            words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList()));
  }

  /** The marks when this is done to those from before. */
  CaseMarks on(CaseMarks before) {
    return new CaseMarks(
        keywords == null ? before.keywords() : keywords,
        reason(keyRecommended, keyReason, before.keyReason()),
        secret == null ? before.secret() : secret,
        reason(closed, closedReason, before.closedReason()));
  }

  private static String reason(Boolean wanted, String given, String before) {
    if (wanted == null) {
      return before;
    }
    return wanted ? given : null;
  }
}
