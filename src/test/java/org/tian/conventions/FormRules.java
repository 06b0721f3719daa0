package org.tian.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tian.conventions.FormModel.FormField;

/** What makes a form safe to show and to submit. Each rule lists its offenders. */
final class FormRules {

  private static final Set<String> TYPES =
      Set.of(
          "text",
          "textfield",
          "textarea",
          "radio",
          "select",
          "taglist",
          "datetime",
          "dynamiclist",
          "separator");
  private static final Set<String> CHOICES = Set.of("radio", "select", "taglist");
  private static final Set<String> OPTION_LISTS =
      Set.of(
          "categoryOptions",
          "reasonOptions",
          "mergeOptions",
          "groupOptions",
          "unitOptions",
          "itemOptions",
          "resultOptions",
          "personOptions");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\b[a-z]\\w*\\b");
  private static final Set<String> FEEL = Set.of("null", "or", "and");

  private FormRules() {}

  /** Tasklist finds the form by this id, and only this schema is what its viewer draws. */
  static List<String> formIsNamedAndVersioned(FormModel form) {
    JsonNode json = form.json();
    boolean right =
        json.path("id").asText().equals(form.task())
            && json.path("schemaVersion").asInt() == 16
            && json.path("type").asText().equals("default")
            && json.path("executionPlatformVersion").asText().equals("7.24.0");
    return right ? List.of() : List.of(form.task());
  }

  /** Scripts, frames and raw HTML have no place in a form that officials edit. */
  static List<String> typesAreAllowed(FormModel form) {
    return offenders(form.components(), field -> TYPES.contains(field.type()));
  }

  /** Two components of one id answer for each other. */
  static List<String> keysAreCamelCaseAndIdsUnique(FormModel form) {
    Set<String> seen = new HashSet<>();
    return offenders(
        form.fields(), field -> field.key().matches("[a-z][A-Za-z]*") && seen.add(field.id()));
  }

  /** Choices stand in the form or in a known list that the server computes and checks against. */
  static List<String> choicesHaveOptions(FormModel form) {
    return offenders(
        form.fields(),
        field ->
            !CHOICES.contains(field.type())
                || OPTION_LISTS.contains(field.text("valuesKey"))
                || areCodes(field.optionValues()));
  }

  private static boolean areCodes(List<String> values) {
    return !values.isEmpty()
        && new HashSet<>(values).size() == values.size()
        && values.stream().allMatch(value -> value.matches("[A-Z_]+"));
  }

  /** The engine converts computed options at the top level only; rows may share such a list. */
  static List<String> computedOptionsStandAtTheTop(FormModel form) {
    return offenders(
        form.components(),
        field -> field.text("valuesKey").isEmpty() || isAtTheTop(form, field.text("valuesKey")));
  }

  private static boolean isAtTheTop(FormModel form, String list) {
    return form.topLevel().stream().anyMatch(field -> field.text("valuesKey").equals(list));
  }

  /** An unlimited text ends in a database error instead of a sentence beside the field. */
  static List<String> textsAreLimited(FormModel form) {
    return offenders(
        form.fields(),
        field ->
            !field.type().startsWith("text")
                || field.readOnly()
                || field.json().path("validate").path("maxLength").asInt() > 0);
  }

  /** An outcome nobody chose would go down the default flow. */
  static List<String> radiosAreRequired(FormModel form) {
    return offenders(
        form.fields(),
        field ->
            !field.type().equals("radio")
                || field.json().path("validate").path("required").asBoolean());
  }

  /** A collapsed list loses its entries on submit. */
  static List<String> listsStayOpen(FormModel form) {
    return offenders(
        form.fields(),
        field ->
            !field.type().equals("dynamiclist")
                || field.json().path("disableCollapse").asBoolean());
  }

  /** A condition may only look at the form itself: the server evaluates it on what was sent. */
  static List<String> conditionsUseOwnKeys(FormModel form) {
    Set<String> keys = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
    return offenders(form.components(), field -> usesOnly(keys, field));
  }

  private static boolean usesOnly(Set<String> keys, FormField field) {
    String condition = field.json().path("conditional").path("hide").asText();
    Matcher words = WORD.matcher(condition);
    return (condition.isEmpty() || condition.startsWith("="))
        && words
            .results()
            .map(word -> word.group())
            .filter(word -> !word.startsWith("\""))
            .allMatch(word -> FEEL.contains(word) || keys.contains(word));
  }

  static List<String> offenders(List<FormField> fields, Predicate<FormField> right) {
    return fields.stream().filter(right.negate()).map(FormField::id).toList();
  }
}
