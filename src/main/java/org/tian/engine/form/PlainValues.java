package org.tian.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Turns what clients send into texts, numbers, booleans, lists and maps: typed engine values,
 * Tasklist's {@code Json} texts and plain Java values all come out the same.
 *
 * <p>Java-serialised objects and files are refused as {@code form.unknown-field}: no field of a
 * form takes them.
 */
@Component
class PlainValues {

  private static final String JSON = "application/json";

  private final ObjectMapper json;

  PlainValues(ObjectMapper json) {
    this.json = json;
  }

  /** All values, by name; never null. */
  Map<String, Object> of(Map<String, Object> sent) {
    Map<String, Object> plain = new LinkedHashMap<>();
    List<Refusal> refusals = new ArrayList<>();
    Set<String> names = sent == null ? Set.of() : new TreeSet<>(sent.keySet());
    for (String name : names) {
      // The engine's own maps throw for values they have not deserialised, unless asked like this.
      Object value = sent instanceof VariableMap map ? map.getValueTyped(name) : sent.get(name);
      try {
        plain.put(name, plain(value));
      } catch (JsonProcessingException | IllegalArgumentException unreadable) {
        refusals.add(Refusal.at(name, "form.unknown-field", name));
      }
    }
    RefusedException.throwIfAny(refusals);
    return plain;
  }

  /** One value. */
  Object plain(Object value) throws JsonProcessingException {
    if (value instanceof SerializableValue typed) {
      return ofSerialized(typed);
    }
    if (value instanceof TypedValue typed) {
      boolean simple = typed instanceof PrimitiveValue<?> || typed.getType() == null;
      if (!simple && typed.getValue() != null) {
        throw new IllegalArgumentException("No value of a form: " + typed.getType());
      }
      return plain(typed.getValue());
    }
    if (value instanceof Date moment) {
      return LocalDate.ofInstant(moment.toInstant(), ZoneId.systemDefault()).toString();
    }
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Number) {
      return value;
    }
    return value.getClass().getName().startsWith("org.camunda.spin.")
        ? json.readValue(value.toString(), Object.class)
        : json.convertValue(value, Object.class);
  }

  private Object ofSerialized(SerializableValue typed) throws JsonProcessingException {
    if (typed.isDeserialized()) {
      return plain(typed.getValue());
    }
    if (!JSON.equals(typed.getSerializationDataFormat())) {
      throw new IllegalArgumentException("Not JSON: " + typed.getSerializationDataFormat());
    }
    String text = typed.getValueSerialized();
    return text == null ? null : json.readValue(text, Object.class);
  }
}
