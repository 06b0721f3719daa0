package org.tian.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Data of a document without anything that could be called: records become maps of their
 * components, so that a template people wrote reaches values and never a method.
 */
final class PlainModel {

  private PlainModel() {}

  /** The same values as maps, lists, texts, numbers and booleans. */
  static Map<String, Object> of(Map<String, ?> model) {
    Map<String, Object> plain = new LinkedHashMap<>();
    model.forEach((name, value) -> plain.put(name, value(value)));
    return plain;
  }

  private static Object value(Object given) {
    if (given == null
        || given instanceof String
        || given instanceof Number
        || given instanceof Boolean) {
      return given;
    }
    if (given instanceof Record fields) {
      return ofRecord(fields);
    }
    if (given instanceof Collection<?> many) {
      return many.stream().map(PlainModel::value).toList();
    }
    if (given instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, value) -> plain.put(name.toString(), value(value)));
      return plain;
    }
    return given instanceof Enum<?> constant ? constant.name() : given.toString();
  }

  private static Map<String, Object> ofRecord(Record given) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (RecordComponent component : given.getClass().getRecordComponents()) {
      try {
        plain.put(component.getName(), value(component.getAccessor().invoke(given)));
      } catch (IllegalAccessException | InvocationTargetException hidden) {
        throw new IllegalStateException("Data of documents are public records", hidden);
      }
    }
    return plain;
  }
}
