package org.tian.cultivation;

import java.util.List;
import org.tian.shared.Refusal;

/** Whether a text is there and not too long; says so beside its field. */
final class Words {

  private Words() {}

  static void require(List<Refusal> refusals, String field, String text, int most) {
    if (text == null || text.isBlank()) {
      refusals.add(Refusal.at(field, "cultivation.text-missing"));
    }
    limit(refusals, field, text, most);
  }

  static void limit(List<Refusal> refusals, String field, String text, int most) {
    if (text != null && text.codePointCount(0, text.length()) > most) {
      refusals.add(
          Refusal.at(
              field, "cultivation.text-too-long", most, text.codePointCount(0, text.length())));
    }
  }
}
