package org.tian.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Values of an option list, in any of the shapes form-js takes: plain values or label and value.
 */
class FormOptions {

  private final Set<String> values = new HashSet<>();

  Set<String> values() {
    return values;
  }

  void add(Object list) {
    if (list instanceof JsonNode json) {
      json.forEach(
          option ->
              values.add(option.isObject() ? option.path("value").asText() : option.asText()));
    } else if (list instanceof Iterable<?> options) {
      options.forEach(this::addOne);
    }
  }

  private void addOne(Object option) {
    Object value = option instanceof Map<?, ?> map ? map.get("value") : option;
    if (value != null) {
      values.add(value.toString());
    }
  }
}
