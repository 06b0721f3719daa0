package org.tian.handling.commitment;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.tian.handling.commitment.CommitmentSearch.Sort;
import org.tian.shared.Refusal;

/**
 * The place between two lines of the list, as an opaque text in addresses.
 *
 * @param value what the list is ordered by: a day or a number; null in the order of ids
 */
record CommitmentCursor(Object value, long id) {

  static CommitmentCursor after(CommitmentRow row, Sort sort) {
    return new CommitmentCursor(
        switch (sort) {
          case DUE -> row.dueDay();
          case NEWEST -> null;
          case MOVES -> row.moves();
        },
        row.id());
  }

  String encode() {
    String plain = id + " " + (value == null ? "" : value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the order.
   *
   * @throws org.tian.shared.RefusedException {@code list.bad-cursor}
   */
  static CommitmentCursor decode(String text, Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int gap = plain.indexOf(' ');
      String value = plain.substring(gap + 1);
      return new CommitmentCursor(
          switch (sort) {
            case DUE -> LocalDate.parse(value);
            case NEWEST -> null;
            case MOVES -> Integer.valueOf(value);
          },
          Long.parseLong(plain.substring(0, gap)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw Refusal.at("after", "list.bad-cursor").asException();
    }
  }
}
