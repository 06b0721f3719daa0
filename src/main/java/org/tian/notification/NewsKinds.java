package org.tian.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tian.document.PlainTexts;
import org.tian.document.TemplateField;
import org.tian.document.TemplateKind;

/**
 * The texts of messages as kinds of plain texts that an office may word: one for each event,
 * channel and language, {@code news-<event>-<channel>-<language>}.
 *
 * <p>The shipped ones are put together out of the event's words ({@code
 * news/events_<language>.txt}) and the channel's frame around them ({@code
 * news/frames_<language>.txt}).
 */
@Component
class NewsKinds implements PlainTexts {

  static final List<String> LANGUAGES = List.of("zh", "en");

  private static final String TITLE = "@@TITLE@@";
  private static final String WORDS = "@@WORDS@@";

  /** One kind of text. */
  record Text(NewsEvent event, Channel channel, String language) {

    String code() {
      return "news-%s-%s-%s"
          .formatted(event.code().replace('.', '-'), channel.name().toLowerCase(), language);
    }
  }

  private record Kind(TemplateKind kind, String source) {}

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  NewsKinds() {
    for (String language : LANGUAGES) {
      Map<String, String> events = sections("events_" + language);
      Map<String, String> frames = sections("frames_" + language);
      Map<String, List<TemplateField>> fields = NewsFields.of(language);
      for (NewsEvent event : NewsEvent.values()) {
        for (Channel channel : channelsOf(event)) {
          Text text = new Text(event, channel, language);
          kinds.put(
              text.code(),
              new Kind(
                  new TemplateKind(
                      text.code(),
                      text.code(),
                      fields.get(event == NewsEvent.DIGEST ? "digest" : "news"),
                      true),
                  framed(events.get(event.code()), frames.get(channel.name()))));
        }
      }
    }
  }

  /** Channels on which an event is told; a test and a digest never stand in the inbox. */
  static List<Channel> channelsOf(NewsEvent event) {
    return event.group() == null ? Channel.outbound() : List.of(Channel.values());
  }

  @Override
  public Optional<TemplateKind> kind(String code) {
    return Optional.ofNullable(kinds.get(code)).map(Kind::kind);
  }

  @Override
  public String source(String code) {
    return kinds.get(code).source();
  }

  private static String framed(String words, String frame) {
    int end = words.indexOf('\n');
    return frame
        .replace(TITLE, words.substring(0, end).strip())
        .replace(WORDS, words.substring(end + 1).strip());
  }

  /** Texts under headings in square brackets. */
  private static Map<String, String> sections(String file) {
    Map<String, String> sections = new LinkedHashMap<>();
    String name = null;
    StringBuilder text = new StringBuilder();
    for (String line : read(file).lines().toList()) {
      if (line.matches("\\[[A-Za-z.-]+]")) {
        if (name != null) {
          sections.put(name, text.toString().strip());
        }
        name = line.substring(1, line.length() - 1);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    sections.put(name, text.toString().strip());
    return sections;
  }

  private static String read(String file) {
    try {
      return new ClassPathResource("news/" + file + ".txt")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException("No texts of news " + file, missing);
    }
  }
}
