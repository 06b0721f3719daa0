package org.tian.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parsed {@code .form} file; immutable, so one instance serves all tasks of a deployment. */
class FormSchema {

  /** Of a task without a form: it takes no values at all. */
  static final FormSchema NONE = new FormSchema(null);

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final JsonNode json;
  private final List<FormComponent> components = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  FormSchema(JsonNode json) {
    this.json = json;
    if (json != null) {
      json.path("components").forEach(child -> components.add(new FormComponent(child)));
      collectNames(json);
    }
  }

  JsonNode json() {
    return json;
  }

  List<FormComponent> components() {
    return components;
  }

  /**
   * Every name the form may read: keys, paths, option lists, names in expressions and templates.
   */
  Set<String> names() {
    return names;
  }

  /** Names of option lists, which Tasklist may send back with the values. */
  Set<String> optionLists() {
    Set<String> lists = new HashSet<>();
    components.forEach(component -> collectOptionLists(component, lists));
    return lists;
  }

  private static void collectOptionLists(FormComponent component, Set<String> lists) {
    if (!component.property("valuesKey").isEmpty()) {
      lists.add(component.property("valuesKey"));
    }
    component.children().forEach(child -> collectOptionLists(child, lists));
  }

  private void collectNames(JsonNode node) {
    node.properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              if (value.isTextual()) {
                collectNames(property.getKey(), value.asText());
              } else {
                collectNames(value);
              }
            });
    if (node.isArray()) {
      node.forEach(this::collectNames);
    }
  }

  private void collectNames(String property, String text) {
    boolean isName = Set.of("key", "path", "valuesKey").contains(property);
    if (isName || text.startsWith("=") || text.contains("{{")) {
      Matcher matcher = NAME.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
  }
}
