package org.tian.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/** Which texts of notifications an office may word; they are kept with the texts of documents. */
@Component
public class NewsTextBook {

  /**
   * One text.
   *
   * @param code of the kind of text it is kept as
   * @param event code of the event; its name stands under {@code news.<code>}
   * @param language {@code zh} or {@code en}
   */
  public record Entry(String code, String event, Channel channel, String language) {}

  private final List<Entry> entries = new ArrayList<>();

  NewsTextBook() {
    for (NewsEvent event : NewsEvent.values()) {
      for (Channel channel : NewsKinds.channelsOf(event)) {
        for (String language : NewsKinds.LANGUAGES) {
          NewsKinds.Text text = new NewsKinds.Text(event, channel, language);
          entries.add(new Entry(text.code(), event.code(), channel, language));
        }
      }
    }
  }

  /** Codes of all events, in their order. */
  public List<String> events() {
    return Arrays.stream(NewsEvent.values()).map(NewsEvent::code).toList();
  }

  /** All texts in the order of events and channels. */
  public List<Entry> all() {
    return List.copyOf(entries);
  }

  /**
   * One by its code.
   *
   * @throws org.tian.shared.RefusedException {@code document.kind-unknown}
   */
  public Entry of(String code) {
    return entries.stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refusal.of("document.kind-unknown", code).asException());
  }
}
