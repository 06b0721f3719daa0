package org.tian.assignment.meeting;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a person typed, without control characters and with one kind of line break. */
final class Words {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

  private Words() {}

  static String text(String typed) {
    String lines = Objects.toString(typed, "").replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("").strip();
  }

  static String line(String typed) {
    return text(typed).replaceAll("\\s+", " ");
  }
}
