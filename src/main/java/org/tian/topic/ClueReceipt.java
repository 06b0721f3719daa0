package org.tian.topic;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Receipt numbers of clues: twenty digits by chance (66 bits, nobody guesses one), in four groups.
 * Digits only, because people copy and type them on a phone.
 */
final class ClueReceipt {

  private static final int LENGTH = 20;
  private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");
  private static final SecureRandom CHANCE = new SecureRandom();

  private ClueReceipt() {}

  static String next() {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      digits.append(CHANCE.nextInt(10));
    }
    return grouped(digits);
  }

  /** The number a person means, however it was written; empty when it can be none. */
  static Optional<String> read(String typed) {
    String digits =
        Normalizer.normalize(Entry.line(typed), Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Pd}]", "");
    return FORM.matcher(digits).matches() ? Optional.of(grouped(digits)) : Optional.empty();
  }

  private static String grouped(CharSequence digits) {
    return digits.toString().replaceAll(".{5}(?!$)", "$0-");
  }
}
