package org.tian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of document whose template an office may write itself.
 *
 * @param code as in {@code documents/<code>.ftlh}
 * @param name what people call it, in Chinese
 * @param fields what a template may print
 * @param plain whether it writes plain text, such as a message, instead of a document
 */
public record TemplateKind(String code, String name, List<TemplateField> fields, boolean plain) {

  /** A kind of document. */
  public TemplateKind(String code, String name, List<TemplateField> fields) {
    this(code, name, fields, false);
  }

  /** A document with a value in every field and two entries in every list. */
  Map<String, Object> full() {
    Map<String, Object> model = new LinkedHashMap<>();
    fields.forEach(field -> put(model, parts(field), 0, field, false));
    return model;
  }

  /** The same with yes everywhere, so that every branch of a template is tried. */
  Map<String, Object> affirmed() {
    List<TemplateField> yes =
        fields.stream()
            .map(
                field ->
                    field.flag()
                        ? new TemplateField(field.path(), field.name(), true, List.of("true"))
                        : field)
            .toList();
    return new TemplateKind(code, name, yes, plain).full();
  }

  /** A document as empty as it can be: no texts, no entries, nothing said yes to. */
  Map<String, Object> sparse() {
    Map<String, Object> model = new LinkedHashMap<>();
    fields.forEach(field -> put(model, parts(field), 0, field, true));
    return model;
  }

  private static List<String> parts(TemplateField field) {
    return Arrays.asList(field.path().split("\\."));
  }

  @SuppressWarnings("unchecked")
  private static void put(
      Map<String, Object> into, List<String> parts, int entry, TemplateField field, boolean empty) {
    String part = parts.get(0);
    boolean list = part.endsWith("[]");
    String name = list ? part.substring(0, part.length() - 2) : part;
    if (parts.size() == 1) {
      into.put(name, list ? (empty ? List.of() : field.examples()) : value(field, entry, empty));
      return;
    }
    List<String> rest = parts.subList(1, parts.size());
    if (!list) {
      put(
          (Map<String, Object>) into.computeIfAbsent(name, key -> new LinkedHashMap<>()),
          rest,
          entry,
          field,
          empty);
      return;
    }
    List<Map<String, Object>> entries =
        (List<Map<String, Object>>) into.computeIfAbsent(name, key -> new ArrayList<>());
    // A document always has one part; all other lists may be empty.
    int wanted = name.equals("parts") ? 1 : empty ? 0 : 2;
    for (int i = 0; i < wanted; i++) {
      if (entries.size() <= i) {
        entries.add(new LinkedHashMap<>());
      }
      put(entries.get(i), rest, i, field, empty);
    }
  }

  private static Object value(TemplateField field, int entry, boolean empty) {
    if (field.flag()) {
      return !empty && Boolean.parseBoolean(field.examples().get(0));
    }
    List<String> examples = field.examples();
    return empty || examples.isEmpty() ? "" : examples.get(Math.min(entry, examples.size() - 1));
  }
}
