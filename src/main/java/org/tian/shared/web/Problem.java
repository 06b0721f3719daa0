package org.tian.shared.web;

import java.util.List;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/**
 * A refusal as an error summary shows it.
 *
 * @param field id of the field it leads to, or empty when it concerns the whole step
 */
public record Problem(String field, String text) {

  /** One problem for each refusal, in the reader's language. */
  public static List<Problem> of(List<Refusal> refusals, Texts texts) {
    return refusals.stream()
        .map(
            refusal ->
                new Problem(refusal.field() == null ? "" : refusal.field(), texts.of(refusal)))
        .toList();
  }
}
