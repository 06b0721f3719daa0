package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Tells in words what was changed of a session, from what the trail keeps of it. */
@Component
class SessionChanges {

  private static final String AFTER = ".after";

  private final ObjectMapper json;
  private final Formats formats;
  private final Texts texts;

  SessionChanges(ObjectMapper json, Formats formats, Texts texts) {
    this.json = json;
    this.formats = formats;
    this.texts = texts;
  }

  String inWords(String details) {
    Map<String, Object> values = read(details);
    List<String> lines = new ArrayList<>();
    if (values.get("name") != null) {
      lines.add(values.get("name").toString());
    }
    values.forEach(
        (name, value) -> {
          if (name.endsWith(AFTER)) {
            String field = name.substring(0, name.length() - AFTER.length());
            lines.add(
                texts.of(
                    "desk.sessions.change",
                    texts.of("desk.sessions." + field),
                    word(values.get(field + ".before")),
                    word(value)));
          }
        });
    return String.join(texts.of("desk.semicolon"), lines);
  }

  private String word(Object value) {
    String text = Objects.toString(value, "");
    try {
      if (text.endsWith("Z")) {
        return formats.second(Instant.parse(text));
      }
      return text.contains("-") ? formats.day(LocalDate.parse(text)) : text;
    } catch (DateTimeParseException plainText) {
      return text;
    }
  }

  private Map<String, Object> read(String details) {
    try {
      return details == null ? Map.of() : json.readValue(details, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The trail holds something else than JSON", e);
    }
  }
}
