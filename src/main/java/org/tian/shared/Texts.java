package org.tian.shared;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of the message files in the reader's language, for sentences that the program composes. */
@Component
public class Texts {

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** The text of a key with its placeholders filled; the key itself when no file has it. */
  public String of(String key, Object... args) {
    return orElse(key, key, args);
  }

  /** The text of a key that may be missing, such as one made from a code of another module. */
  public String orElse(String key, String otherwise, Object... args) {
    // Numbers go in as plain digits: "1500 字", not "1,500 字".
    Object[] plain =
        Arrays.stream(args).map(arg -> arg instanceof Number ? arg.toString() : arg).toArray();
    return messages.getMessage(key, plain, otherwise, LocaleContextHolder.getLocale());
  }

  /** Why something was refused, for the person who asked. */
  public String of(Refusal refusal) {
    return of(refusal.messageKey(), refusal.args().toArray());
  }

  /** Whether the reader has chosen English. */
  public static boolean inEnglish() {
    return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
  }

  /** Name of a constant, kept under {@code <prefix>.<NAME>}. */
  public String nameOf(String prefix, Enum<?> constant) {
    return of(prefix + "." + constant.name());
  }
}
