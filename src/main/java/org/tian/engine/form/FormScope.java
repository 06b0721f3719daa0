package org.tian.engine.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The values a part of a form works with: the whole form, a group with a path, or one row.
 *
 * @param feel evaluates conditions
 * @param shown what this part was shown with
 * @param sent what was sent for it
 * @param outer names visible from around it, for expressions
 * @param pathPrefix for field names in refusals: {@code contacts[0].}
 * @param labelPrefix for labels in refusals: {@code 联系 1 · }
 */
record FormScope(
    FeelConditions feel,
    Map<String, Object> shown,
    Map<String, Object> sent,
    Map<String, Object> outer,
    String pathPrefix,
    String labelPrefix) {

  private static final int SETTLING_ROUNDS = 10;

  static FormScope root(FeelConditions feel, Map<String, Object> shown, Map<String, Object> sent) {
    return new FormScope(feel, shown, sent, Map.of(), "", "");
  }

  FormScope group(FormComponent group) {
    return new FormScope(
        feel,
        mapAt(shown, group.name()),
        mapAt(sent, group.name()),
        names(),
        path(group.name()) + ".",
        labelPrefix);
  }

  /** One row; its expressions also know {@code i} (from 1), {@code this} and {@code parent}. */
  FormScope row(FormComponent list, int index) {
    Map<String, Object> shownRow = rowAt(shown.get(list.name()), index);
    Map<String, Object> sentRow = rowAt(sent.get(list.name()), index);
    Map<String, Object> around = new HashMap<>(names());
    around.put("parent", names());
    around.put("this", sentRow);
    around.put("i", index + 1);
    return new FormScope(
        feel,
        shownRow,
        sentRow,
        around,
        path(list.name()) + "[" + index + "].",
        labelPrefix + list.label() + " " + (index + 1) + " · ");
  }

  /**
   * The scope as its conditions see it: fields that were not sent are null, values of read-only and
   * computed fields are those shown, values of hidden fields do not count.
   *
   * <p>What is hidden may hide or show others, so this is repeated until nothing changes.
   */
  FormScope settled(List<FormComponent> components) {
    FormScope start = believed(components);
    FormScope settled = start;
    for (int round = 0; round < SETTLING_ROUNDS; round++) {
      Map<String, Object> left = new HashMap<>(start.sent);
      settled.removeHidden(components, left);
      if (left.equals(settled.sent)) {
        return settled;
      }
      settled = settled.withSent(left);
    }
    return settled;
  }

  private FormScope believed(List<FormComponent> components) {
    Map<String, Object> around = new HashMap<>(outer);
    Map<String, Object> kept = new HashMap<>(sent);
    eachOf(
        components,
        component -> {
          around.putIfAbsent(component.name(), null);
          if (component.kind() == FormComponent.Kind.COMPUTED || isReadOnly(component)) {
            kept.remove(component.name());
          }
        });
    return new FormScope(feel, shown, kept, around, pathPrefix, labelPrefix);
  }

  private FormScope withSent(Map<String, Object> values) {
    return new FormScope(feel, shown, values, outer, pathPrefix, labelPrefix);
  }

  private void removeHidden(List<FormComponent> components, Map<String, Object> values) {
    for (FormComponent component : components) {
      if (hides(component)) {
        eachOf(List.of(component), hidden -> values.remove(hidden.name()));
      } else if (component.name() == null) {
        removeHidden(component.children(), values);
      }
    }
  }

  /** Every element with a value in this scope; groups without a path are looked through. */
  static void eachOf(List<FormComponent> components, Consumer<FormComponent> work) {
    for (FormComponent component : components) {
      if (component.name() != null) {
        work.accept(component);
      } else {
        eachOf(component.children(), work);
      }
    }
  }

  boolean hides(FormComponent component) {
    String expression = component.hideExpression();
    return !expression.isEmpty() && feel.isTrue(expression, names());
  }

  boolean isReadOnly(FormComponent component) {
    return feel.isTrue(component.property("readonly"), names())
        || feel.isTrue(component.property("disabled"), names());
  }

  Object sentOf(FormComponent component) {
    return sent.get(component.name());
  }

  /** How many rows the form was shown with; {@code otherwise} when nothing says so. */
  int shownRows(FormComponent list, int otherwise) {
    return shown.get(list.name()) instanceof List<?> rows ? rows.size() : otherwise;
  }

  String path(String name) {
    return pathPrefix + name;
  }

  String label(FormComponent component) {
    return labelPrefix + component.label();
  }

  /** A list by its name: of this part, else of the whole form. */
  Object list(String name) {
    return shown.containsKey(name) ? shown.get(name) : outer.get(name);
  }

  /** Everything an expression of this part can name. */
  Map<String, Object> names() {
    Map<String, Object> names = new HashMap<>(outer);
    names.putAll(shown);
    names.putAll(sent);
    return names;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapAt(Map<String, Object> values, String name) {
    return values.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> rowAt(Object list, int index) {
    boolean present =
        list instanceof List<?> rows && index < rows.size() && rows.get(index) instanceof Map<?, ?>;
    return present ? (Map<String, Object>) ((List<?>) list).get(index) : Map.of();
  }
}
