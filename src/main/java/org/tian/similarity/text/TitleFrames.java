package org.tian.similarity.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The heart of a title: without the frame (关于…的提案, 建议, 请求, 意见), quotation marks, years and numbers
 * of sessions or letters.
 */
public final class TitleFrames {

  private static final String NUMBER = "[0-9一二三四五六七八九十百〇零两]+";
  private static final List<Pattern> NOISE =
      List.of(
          Pattern.compile("[《》〈〉“”‘’\"'「」『』【】]"),
          Pattern.compile("[12][0-9]{3}(?:[-—~至][12]?[0-9]+)?年?度?"),
          Pattern.compile("第?" + NUMBER + "届" + NUMBER + "次(?:会议)?|第" + NUMBER + "[号届次](?:会议)?"),
          Pattern.compile("[((]" + NUMBER + "[))]"));
  private static final Pattern START = Pattern.compile("^(?:关于|有关|对于|就)(?:对)?");
  private static final Pattern END =
      Pattern.compile(
          "(?:的|等)*(?:几点|若干|有关|相关)?"
              + "(?:提案|议案|建议案|意见建议|意见和建议|建议和意见|建议|意见|请求|思考|对策|调研报告)(?:案|书)?$");
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

  private TitleFrames() {}

  /** The heart, in plain width and small letters; the whole title when nothing else is there. */
  public static String heartOf(String title) {
    String plain =
        SPACE
            .matcher(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    String heart = plain;
    for (Pattern noise : NOISE) {
      heart = noise.matcher(heart).replaceAll("");
    }
    heart = EDGES.matcher(heart).replaceAll("");
    heart = START.matcher(heart).replaceFirst("");
    // "…建议的提案" wears two frames.
    heart = END.matcher(END.matcher(heart).replaceFirst("")).replaceFirst("");
    heart = EDGES.matcher(heart).replaceAll("");
    return heart.isEmpty() ? plain : heart;
  }
}
