package org.tian.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Turns Java values into what the engine's API hands to Tasklist: texts, numbers and booleans as
 * they are, days as {@code yyyy-MM-dd}, everything with parts as a {@code Json} text, which is the
 * only shape Tasklist parses before it gives the data to form-js.
 */
@Component
class TypedValues {

  private final ObjectMapper json;

  TypedValues(ObjectMapper json) {
    this.json = json;
  }

  TypedValue of(Object value) {
    if (value == null || value instanceof TypedValue) {
      return value == null ? Variables.untypedNullValue() : (TypedValue) value;
    }
    if (value instanceof BigDecimal number) {
      return Variables.doubleValue(number.doubleValue());
    }
    if (value instanceof String || value instanceof Boolean || value instanceof Number) {
      return Variables.untypedValue(value);
    }
    if (value instanceof Enum<?> || value instanceof Temporal) {
      return Variables.stringValue(value.toString());
    }
    try {
      return SpinValues.jsonValue(json.writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A form cannot show " + value.getClass(), e);
    }
  }
}
