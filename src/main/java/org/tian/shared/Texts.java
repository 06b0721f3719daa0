package org.tian.shared;

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
    return messages.getMessage(key, args, key, LocaleContextHolder.getLocale());
  }

  /** Name of a constant, kept under {@code <prefix>.<NAME>}. */
  public String nameOf(String prefix, Enum<?> constant) {
    return of(prefix + "." + constant.name());
  }
}
