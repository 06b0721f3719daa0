package org.tian.engine;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A text as something every database sorts alike: Chinese by sound, as dictionaries do.
 *
 * <p>Databases know the order of Chinese each in their own way or not at all. The beginning of the
 * text decides; what begins alike stands in any order.
 */
final class SortKey {

  static final int LENGTH = 64;

  private static final Collator BY_SOUND = collator();

  private SortKey() {}

  private static Collator collator() {
    Collator collator = Collator.getInstance(Locale.CHINA);
    collator.setStrength(Collator.PRIMARY);
    return collator;
  }

  static String of(String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    String beginning = text.strip().substring(0, Math.min(LENGTH, text.strip().length()));
    // The collator is shared: getting a key is synchronized in it.
    String key = HexFormat.of().formatHex(BY_SOUND.getCollationKey(beginning).toByteArray());
    return key.substring(0, Math.min(LENGTH, key.length()));
  }
}
