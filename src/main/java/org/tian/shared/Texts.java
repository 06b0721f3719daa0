package org.tian.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts of the message files in the reader's language, for sentences that the program composes.
 *
 * <p>Values go in as they are: a {@code LocalDate} or an {@code Instant} is written as people write
 * it ({@link Formats}), a number in plain digits.
 */
@Component
public class Texts {

  private final MessageSource messages;
  private final Formats formats;

  Texts(MessageSource messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  /** The text of a key with its placeholders filled; the key itself when no file has it. */
  public String of(String key, Object... args) {
    return orElse(key, key, args);
  }

  /** The text of a key that may be missing, such as one made from a code of another module. */
  public String orElse(String key, String otherwise, Object... args) {
    Object[] written = Arrays.stream(args).map(this::written).toArray();
    return messages.getMessage(key, written, otherwise, LocaleContextHolder.getLocale());
  }

  private Object written(Object arg) {
    if (arg instanceof Number) {
      // In plain digits: "1500 字", not "1,500 字".
      return arg.toString();
    }
    if (arg instanceof LocalDate day) {
      return formats.day(day);
    }
    return arg instanceof Instant moment ? formats.moment(moment) : arg;
  }

  /** A text that tells a number; for one thing that of {@code <key>.one}. */
  public String counted(String key, long number) {
    return of(number == 1 ? key + ".one" : key, number);
  }

  /** Why something was refused, for the person who asked. */
  public String of(Refusal refusal) {
    return of(refusal.messageKey(), refusal.args().toArray());
  }

  /** Does the work for a reader of that language, whatever language the present one has chosen. */
  public static <T> T in(Locale language, Supplier<T> work) {
    LocaleContext before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
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
