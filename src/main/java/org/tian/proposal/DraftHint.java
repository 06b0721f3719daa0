package org.tian.proposal;

import java.util.List;

/**
 * Something a writer should look at. Its text stands under {@code hint.<code>}, what to do under
 * {@code hint.<code>.do}.
 *
 * @param blocking whether the draft cannot be submitted like this
 * @param field {@code title}, {@code situation}, {@code analysis}, {@code suggestion-<n>} or {@code
 *     suggestions}
 * @param passage the words it is about, or an empty text
 * @param args values for the text's placeholders
 */
public record DraftHint(
    boolean blocking, String code, String field, String passage, List<Object> args) {

  static DraftHint about(String code, String field, String passage) {
    return new DraftHint(false, code, field, passage, List.of());
  }
}
