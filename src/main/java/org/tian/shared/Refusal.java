package org.tian.shared;

import java.util.List;

/**
 * A "no" with its reason, as a value.
 *
 * @param code stable reason code; the text for the user stands under {@code refusal.<code>} in the
 *     message files
 * @param field the form field it belongs to, or null when it concerns the whole step
 * @param args values for the text's placeholders, in order; days and moments as {@code LocalDate}
 *     and {@code Instant}, so that they are written in the reader's language
 */
public record Refusal(String code, String field, List<Object> args) {

  public Refusal {
    args = List.copyOf(args);
  }

  /** Refuses the whole step. */
  public static Refusal of(String code, Object... args) {
    return new Refusal(code, null, List.of(args));
  }

  /** Refuses because of one field. */
  public static Refusal at(String field, String code, Object... args) {
    return new Refusal(code, field, List.of(args));
  }

  /** Key of the text in the message files. */
  public String messageKey() {
    return "refusal." + code;
  }

  /** Turns the value into the exception that rolls the step back. */
  public RefusedException asException() {
    return new RefusedException(List.of(this));
  }
}
