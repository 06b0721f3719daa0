package org.tian.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The heart of a title, for comparison: without the frame 关于…的提案, spaces, punctuation and width
 * variants.
 */
final class TitleKey {

  private static final Pattern NOISE = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
  private static final Pattern FRAME_START = Pattern.compile("^关于(?:对)?");
  private static final Pattern FRAME_END = Pattern.compile("的(?:提案|建议|意见|意见建议|建议案|请求)$");

  private TitleKey() {}

  /** The comparable form; the whole title when nothing but the frame is there. */
  static String of(String title) {
    String plain =
        NOISE
            .matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String heart = FRAME_END.matcher(FRAME_START.matcher(plain).replaceFirst("")).replaceFirst("");
    return heart.isEmpty() ? plain : heart;
  }
}
