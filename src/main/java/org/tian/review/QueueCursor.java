package org.tian.review;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import org.tian.shared.Refusal;

/** The place between two rows of the queue, as an opaque text in addresses. */
record QueueCursor(Object value, String taskId) {

  String encode() {
    String plain = taskId + " " + value;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the order.
   *
   * @throws org.tian.shared.RefusedException {@code list.bad-cursor}
   */
  static QueueCursor decode(String text, QueueFilter.Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int gap = plain.indexOf(' ');
      String value = plain.substring(gap + 1);
      return new QueueCursor(
          sort == QueueFilter.Sort.TITLE ? value : LocalDateTime.parse(value),
          plain.substring(0, gap));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw Refusal.at("after", "list.bad-cursor").asException();
    }
  }
}
