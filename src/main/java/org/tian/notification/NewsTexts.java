package org.tian.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.document.PlainText;
import org.tian.document.PlainTextWriter;
import org.tian.shared.Formats;
import org.tian.shared.StepName;
import org.tian.shared.Texts;

/** Writes the texts of news by the templates of their event, channel and language. */
@Component
class NewsTexts {

  private static final int LONGEST_VALUE = 1000;

  private final PlainTextWriter writer;
  private final Formats formats;
  private final Texts words;

  NewsTexts(PlainTextWriter writer, Formats formats, Texts words) {
    this.writer = writer;
    this.formats = formats;
    this.words = words;
  }

  /** Values as texts in both languages, to be kept with the news. */
  Map<String, String> plain(Map<String, Object> values) {
    Map<String, String> plain = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value instanceof LocalDate || value instanceof Instant || value instanceof StepName) {
            plain.put(name + "_zh", in("zh", value));
            plain.put(name + "_en", in("en", value));
          } else if (value != null) {
            plain.put(name, cut(value.toString()));
          }
        });
    return plain;
  }

  private String in(String language, Object value) {
    return Texts.in(locale(language), () -> written(value));
  }

  private String written(Object value) {
    if (value instanceof StepName step) {
      return words.orElse("desk.step." + step.taskKey(), step.inModel());
    }
    return value instanceof LocalDate day ? formats.day(day) : formats.moment((Instant) value);
  }

  /** The text of news for somebody; names and links that do not matter are empty. */
  PlainText write(
      NewsEvent event,
      String committee,
      Channel channel,
      String language,
      Map<String, String> values,
      String recipient,
      String link) {
    Map<String, Object> model = new LinkedHashMap<>();
    NewsFields.NAMES.forEach(name -> model.put(name, valueOf(values, name, language)));
    model.put("recipient", recipient);
    model.put("link", link);
    return written(event, committee, channel, language, model);
  }

  /** The text of a digest or of anything else with a model of its own. */
  PlainText written(
      NewsEvent event, String committee, Channel channel, String language, Map<String, ?> model) {
    return Texts.in(
        locale(language),
        () -> writer.write(committee, new NewsKinds.Text(event, channel, language).code(), model));
  }

  private static String valueOf(Map<String, String> values, String name, String language) {
    String inLanguage = values.get(name + "_" + language);
    return inLanguage != null ? inLanguage : Objects.toString(values.get(name), "");
  }

  /** What stands for the title of a secret case. */
  String secretTitle(String language) {
    return Texts.in(locale(language), () -> words.of("notification.secret-title"));
  }

  static Locale locale(String language) {
    return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
  }
}
