package org.tian.engine.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Holds a submission against its form, with the rules form-js applies in the browser.
 *
 * <p>Only the form's own fields pass; hidden and read-only ones are left out; every problem is
 * reported, in the order of the form. Texts come out trimmed, empty ones not at all.
 */
class FormValidator {

  /** More rows than any form of ours needs; keeps a hand-made request from filling memory. */
  static final int MAX_ROWS = 200;

  private final FeelConditions feel = new FeelConditions();

  /**
   * Checks the values of a form.
   *
   * @param values what was sent, normalised to texts, numbers, booleans, lists and maps
   * @param shown what the form was shown with: process variables, prefilled values, option lists
   * @return the values that hold, by field key
   * @throws RefusedException with every problem found
   */
  Map<String, Object> validate(
      FormSchema form, Map<String, Object> values, Map<String, Object> shown) {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> ignored = form.optionLists();
    FormScope root = FormScope.root(feel, shown, values);
    Map<String, Object> valid = new Check(refusals).scope(form.components(), root, ignored);
    RefusedException.throwIfAny(refusals);
    return valid;
  }

  /** One pass over a form, collecting refusals. */
  private record Check(List<Refusal> refusals) {

    Map<String, Object> scope(
        List<FormComponent> components, FormScope scope, Set<String> ignored) {
      FormScope settled = scope.settled(components);
      refuseUnknown(components, scope, ignored);
      Map<String, Object> valid = new LinkedHashMap<>();
      fields(components, settled, valid);
      return valid;
    }

    private void refuseUnknown(
        List<FormComponent> components, FormScope scope, Set<String> ignored) {
      Set<String> known = new HashSet<>(ignored);
      FormScope.eachOf(components, component -> known.add(component.name()));
      scope.sent().keySet().stream()
          .filter(name -> !known.contains(name))
          .forEach(name -> refusals.add(Refusal.at(scope.path(name), "form.unknown-field", name)));
    }

    private void fields(
        List<FormComponent> components, FormScope scope, Map<String, Object> valid) {
      for (FormComponent component : components) {
        if (!scope.hides(component)) {
          field(component, scope, valid);
        }
      }
    }

    private void field(FormComponent component, FormScope scope, Map<String, Object> valid) {
      switch (component.kind()) {
        case PLAIN, COMPUTED -> {}
        case GROUP -> group(component, scope, valid);
        case ROWS -> rows(component, scope, valid);
        default -> {
          if (!scope.isReadOnly(component)) {
            Object value =
                new FieldCheck(component, scope, refusals).valueOf(scope.sentOf(component));
            if (value != null) {
              valid.put(component.name(), value);
            }
          }
        }
      }
    }

    private void group(FormComponent group, FormScope scope, Map<String, Object> valid) {
      if (group.name() == null) {
        fields(group.children(), scope, valid);
      } else if (scope.sentOf(group) instanceof Map<?, ?> || scope.sentOf(group) == null) {
        valid.put(group.name(), scope(group.children(), scope.group(group), Set.of()));
      } else {
        refusals.add(Refusal.at(scope.path(group.name()), "form.not-a-list", scope.label(group)));
      }
    }

    private void rows(FormComponent list, FormScope scope, Map<String, Object> valid) {
      Object sent = scope.sentOf(list);
      List<?> rows = sent instanceof List<?> given ? given : List.of();
      if (sent != null && !(sent instanceof List<?>)) {
        refuse(list, scope, "form.not-a-list");
      } else if (rows.size() > MAX_ROWS) {
        refuse(list, scope, "form.too-many-rows", MAX_ROWS);
      } else if (list.hasFixedRows() && rows.size() != scope.shownRows(list, rows.size())) {
        refuse(list, scope, "form.fixed-rows", scope.shownRows(list, rows.size()));
      } else {
        List<Map<String, Object>> validRows = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
          if (rows.get(index) instanceof Map<?, ?>) {
            validRows.add(scope(list.children(), scope.row(list, index), Set.of()));
          } else {
            refuse(list, scope, "form.not-a-list");
          }
        }
        valid.put(list.name(), validRows);
      }
    }

    private void refuse(FormComponent component, FormScope scope, String code, Object... more) {
      List<Object> args = new ArrayList<>(List.of(scope.label(component)));
      for (Object limit : more) {
        args.add(limit.toString());
      }
      refusals.add(new Refusal(code, scope.path(component.name()), args));
    }
  }
}
