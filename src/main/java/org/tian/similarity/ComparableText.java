package org.tian.similarity;

import java.util.List;
import java.util.stream.Stream;
import org.tian.similarity.text.Passage;

/**
 * A text to be compared; any part may be empty.
 *
 * @param suggestions one entry an item
 * @param body the other parts, such as situation and analysis
 */
public record ComparableText(String title, List<String> suggestions, List<String> body) {

  public ComparableText {
    title = title == null ? "" : title.strip();
    suggestions = List.copyOf(suggestions);
    body = List.copyOf(body);
  }

  /** Whether there is nothing to compare. */
  public boolean isBlank() {
    return Stream.of(Stream.of(title), suggestions.stream(), body.stream())
        .flatMap(part -> part)
        .allMatch(String::isBlank);
  }

  List<Passage> passages() {
    return Passage.of(title, suggestions, body);
  }
}
