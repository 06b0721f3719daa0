package org.tian.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.tian.shared.Refusal;

/**
 * The place between two items of a list, as an opaque text in addresses.
 *
 * @param value what the list runs along, as the database has it
 */
record WorkItemCursor(WorkItemQuery.Sort sort, Object value, String taskId) {

  private static final String GAP = "\n";
  private static final int PARTS = 3;

  String encode() {
    String plain = sort.code() + GAP + taskId + GAP + value;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of a list that runs along that column.
   *
   * @throws org.tian.shared.RefusedException {@code list.bad-cursor} when it is none of ours
   */
  static WorkItemCursor decode(String text, WorkItemQuery.Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(GAP, PARTS);
      if (parts.length == PARTS && parts[0].equals(sort.code())) {
        return new WorkItemCursor(sort, valueOf(parts[2], sort), parts[1]);
      }
    } catch (IllegalArgumentException | DateTimeParseException none) {
      // told below
    }
    throw Refusal.at("after", "list.bad-cursor").asException();
  }

  private static Object valueOf(String text, WorkItemQuery.Sort sort) {
    return sort.isMoment() ? LocalDateTime.parse(text) : text;
  }
}
