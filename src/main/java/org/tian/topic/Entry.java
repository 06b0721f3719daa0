package org.tian.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * What a person typed, made plain, and the reasons against it: no control characters, one kind of
 * line break, lengths counted in characters as people count them.
 */
final class Entry {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");

  private final List<Refusal> refusals = new ArrayList<>();

  /** The plain form of a text; empty for null. */
  static String plain(String typed) {
    String lines = Objects.toString(typed, "").replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("").strip();
  }

  /** The plain form of a text of one line. */
  static String line(String typed) {
    return plain(typed).replaceAll("\\s+", " ");
  }

  /** A token that lets a form count once; a fresh one when the given one is no token. */
  static String token(String given) {
    return given != null && TOKEN.matcher(given).matches() ? given : UUID.randomUUID().toString();
  }

  /** Refuses a text that is missing, too short or too long. */
  Entry length(String field, String text, int least, int most) {
    int length = text.codePointCount(0, text.length());
    if (length == 0 && least > 0) {
      refusals.add(Refusal.at(field, "topic.missing." + field));
    } else if (length < least) {
      refusals.add(Refusal.at(field, "topic.too-short", least, length));
    } else if (length > most) {
      refusals.add(Refusal.at(field, "topic.too-long", most, length));
    }
    return this;
  }

  /** Refuses the field unless the condition holds. */
  Entry require(boolean holds, String field, String code, Object... args) {
    if (!holds) {
      refusals.add(Refusal.at(field, code, args));
    }
    return this;
  }

  /** Throws when there is anything to refuse. */
  void check() {
    RefusedException.throwIfAny(refusals);
  }
}
