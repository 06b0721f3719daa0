package org.tian.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The validated values of a form: only the form's own fields, hidden ones left out, texts trimmed.
 *
 * @param values by field key; lists of maps for repeated rows
 */
public record Submission(Map<String, Object> values) {

  /** The text of a field, or an empty text when it was left out. */
  public String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString().strip();
  }

  /** The code chosen in a radio group or select, or null when none was. */
  public String option(String key) {
    String code = text(key);
    return code.isEmpty() ? null : code;
  }

  /** The codes chosen in a tag list or check list. */
  public List<String> options(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().filter(Objects::nonNull).map(Object::toString).toList()
        : List.of();
  }

  /** The rows of a repeated group, each a submission of its own. */
  @SuppressWarnings("unchecked")
  public List<Submission> rows(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(row -> new Submission((Map<String, Object>) row)).toList()
        : List.of();
  }

  /** A day, or null when it was left out. */
  public LocalDate date(String key) {
    String text = text(key);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
