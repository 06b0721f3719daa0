package org.tian.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tian.OfficeDay;

/**
 * Values for any form, as somebody would fill it in who knows nothing of the matter: every field
 * that can be written gets a value its element allows. What the step makes of it is the step's.
 */
class RandomForm {

  private static final String WORDS = "经现场踏勘并与有关方面商议，拟于年内分期推进，逐项落实。";
  private static final int ENOUGH = 60;

  private final JsonNode data;
  private final Random random;

  /**
   * A form to be filled.
   *
   * @param data what it is shown with: prefilled values and option lists
   */
  RandomForm(JsonNode data, Random random) {
    this.data = data;
    this.random = random;
  }

  Map<String, Object> values(JsonNode components) {
    Map<String, Object> values = new LinkedHashMap<>();
    fill(components, data, values);
    return values;
  }

  private void fill(JsonNode components, JsonNode shown, Map<String, Object> values) {
    for (JsonNode component : components) {
      String path = component.path("path").asText("");
      switch (component.path("type").asText()) {
        case "group" -> fill(component.path("components"), shown, values);
        case "dynamiclist" -> values.put(path, rows(component, shown.path(path)));
        default -> {
          Object value = component.path("readonly").asText().equals("true") ? null : one(component);
          if (value != null && component.has("key")) {
            values.put(component.path("key").asText(), value);
          }
        }
      }
    }
  }

  private List<Map<String, Object>> rows(JsonNode list, JsonNode shown) {
    int wanted = shown.isArray() ? shown.size() : 1;
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int index = 0; index < wanted; index++) {
      Map<String, Object> row = new LinkedHashMap<>();
      fill(list.path("components"), shown.path(index), row);
      rows.add(row);
    }
    return rows;
  }

  /** A value for one field, or null for what carries none. */
  private Object one(JsonNode field) {
    return switch (field.path("type").asText()) {
      case "textfield", "textarea" -> text(field.path("validate"));
      case "number" -> field.path("validate").path("min").asInt(1);
      case "checkbox" -> true;
      case "radio", "select" -> option(field);
      case "checklist", "taglist" -> option(field) == null ? null : List.of(option(field));
      case "datetime" -> OfficeDay.today().plusDays(random.nextInt(5, 25)).toString();
      default -> null;
    };
  }

  private static String text(JsonNode rules) {
    if (rules.path("validationType").asText().equals("phone")) {
      return "88000001";
    }
    int least = rules.path("minLength").asInt(0);
    int most = Math.min(rules.path("maxLength").asInt(ENOUGH), Math.max(ENOUGH, least));
    String text = WORDS.repeat(1 + least / WORDS.length());
    return text.length() > most ? text.substring(0, most) : text;
  }

  private String option(JsonNode field) {
    JsonNode offered =
        field.has("valuesKey") ? data.path(field.path("valuesKey").asText()) : field.path("values");
    return offered.isEmpty()
        ? null
        : offered.get(random.nextInt(offered.size())).path("value").asText();
  }
}
