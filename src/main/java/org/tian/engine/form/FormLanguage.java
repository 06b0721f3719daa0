package org.tian.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tian.shared.Texts;

/**
 * Puts a form into English where the reader wants it: each component carries its English texts in
 * its {@code properties} ({@code label_en}, {@code description_en}, {@code text_en}, {@code
 * options_en}).
 */
final class FormLanguage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormLanguage() {}

  static JsonNode forReader(JsonNode schema) {
    if (!Texts.inEnglish()) {
      return schema;
    }
    JsonNode copy = schema.deepCopy();
    translate(copy);
    return copy;
  }

  /** A deployed form as Tasklist reads it. */
  static InputStream forReader(InputStream form) {
    if (!Texts.inEnglish()) {
      return form;
    }
    try (form) {
      return new ByteArrayInputStream(JSON.writeValueAsBytes(forReader(JSON.readTree(form))));
    } catch (IOException broken) {
      throw new UncheckedIOException("A deployed form is not JSON", broken);
    }
  }

  private static void translate(JsonNode parent) {
    for (JsonNode component : parent.path("components")) {
      JsonNode english = component.path("properties");
      ObjectNode target = (ObjectNode) component;
      for (String name : new String[] {"label", "description", "text"}) {
        put(target, name, english.path(name + "_en"));
      }
      if (component.has("dateLabel")) {
        put(target, "dateLabel", english.path("label_en"));
        target.remove("label");
      }
      translateOptions(component, english.path("options_en").asText(""));
      translate(component);
    }
  }

  private static void put(ObjectNode target, String name, JsonNode text) {
    if (text.isTextual()) {
      target.set(name, text);
    }
  }

  private static void translateOptions(JsonNode component, String optionsJson) {
    if (optionsJson.isEmpty()) {
      return;
    }
    Map<?, ?> labels = read(optionsJson);
    for (JsonNode option : component.path("values")) {
      Object label = labels.get(option.path("value").asText());
      if (label != null) {
        ((ObjectNode) option).put("label", label.toString());
      }
    }
  }

  private static Map<?, ?> read(String optionsJson) {
    try {
      return JSON.readValue(optionsJson, Map.class);
    } catch (JsonProcessingException broken) {
      // A form with a broken translation still works in Chinese; a test of the forms finds it.
      return Map.of();
    }
  }
}
