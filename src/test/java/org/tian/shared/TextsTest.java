package org.tian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** Values stand in sentences as people write them. */
class TextsTest {

  private static final Instant CUT_OFF = Instant.parse("2026-07-28T12:00:00Z");

  private final StaticMessageSource messages = new StaticMessageSource();
  private final Texts texts =
      new Texts(messages, new Formats(Clock.fixed(CUT_OFF, ZoneId.of("Asia/Shanghai"))));

  @BeforeEach
  void write() {
    messages.addMessage("refusal.over", Locale.SIMPLIFIED_CHINESE, "征集已于{0}截止，{1}字");
    messages.addMessage("refusal.over", Locale.ENGLISH, "collecting ended on {0}, {1} characters");
  }

  @AfterEach
  void forgetTheReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void writesMomentsAndNumbersInChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);

    assertThat(texts.of(Refusal.of("over", CUT_OFF, 1500)))
        .isEqualTo("征集已于2026年7月28日 20:00截止，1500字");
  }

  @Test
  void writesMomentsAndNumbersInEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(texts.of(Refusal.of("over", CUT_OFF, 1500)))
        .isEqualTo("collecting ended on 28 July 2026, 20:00, 1500 characters");
  }

  @Test
  void tellsOneThingInTheSingular() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    messages.addMessage("left", Locale.ENGLISH, "{0} days left");
    messages.addMessage("left.one", Locale.ENGLISH, "1 day left");

    assertThat(texts.counted("left", 1)).isEqualTo("1 day left");
    assertThat(texts.counted("left", 0)).isEqualTo("0 days left");
    assertThat(texts.counted("left", 2)).isEqualTo("2 days left");
  }

  @Test
  void writesDaysInTheReadersLanguage() {
    LocalDate day = LocalDate.of(2026, 3, 5);

    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    assertThat(texts.of("refusal.over", day, "")).contains("2026年3月5日截止");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(texts.of("refusal.over", day, "")).contains("5 March 2026,");
  }
}
