package org.tian.topic;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Receipt numbers of clues: twenty letters and digits by chance (100 bits), in four groups, without
 * those that are taken for another.
 */
final class ClueReceipt {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final SecureRandom CHANCE = new SecureRandom();

  private ClueReceipt() {}

  static String next() {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
    }
    return grouped(signs);
  }

  /** The number a person means, however it was written; empty when it can be none. */
  static Optional<String> read(String typed) {
    String signs =
        Entry.line(typed)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    return FORM.matcher(signs).matches() ? Optional.of(grouped(signs)) : Optional.empty();
  }

  private static String grouped(CharSequence signs) {
    return signs.toString().replaceAll(".{5}(?!$)", "$0-");
  }
}
