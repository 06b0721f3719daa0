package org.tian.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.tian.shared.Refusal;

/** The place between two items of a list, as an opaque text in addresses. */
record WorkItemCursor(Instant at, String taskId) {

  String encode() {
    String plain = at.getEpochSecond() + " " + taskId;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws org.tian.shared.RefusedException {@code list.bad-cursor} when it is none of ours
   */
  static WorkItemCursor decode(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int gap = plain.indexOf(' ');
      return new WorkItemCursor(
          Instant.ofEpochSecond(Long.parseLong(plain.substring(0, gap))), plain.substring(gap + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
      throw Refusal.at("after", "list.bad-cursor").asException();
    }
  }
}
