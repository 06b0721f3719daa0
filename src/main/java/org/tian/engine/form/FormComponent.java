package org.tian.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One element of a form-js schema (version 16), with those inside it.
 *
 * <p>Keys are plain names: a key with a dot is refused when the form is read, because form-js would
 * nest its value.
 */
class FormComponent {

  private final JsonNode json;
  private final Kind kind;
  private final List<FormComponent> children = new ArrayList<>();

  FormComponent(JsonNode json) {
    this.json = json;
    this.kind = Kind.of(json.path("type").asText());
    json.path("components").forEach(child -> children.add(new FormComponent(child)));
    if (name() != null && name().contains(".")) {
      throw new IllegalArgumentException("A form key must not contain a dot: " + name());
    }
  }

  /** What an element does with values. */
  enum Kind {
    TEXT,
    NUMBER,
    CHECKBOX,
    ONE_OPTION,
    MANY_OPTIONS,
    DATETIME,
    ROWS,
    GROUP,
    /** Computed in the browser and sent along; never believed. */
    COMPUTED,
    /** Carries no value. */
    PLAIN;

    static Kind of(String type) {
      return switch (type) {
        case "textfield", "textarea" -> TEXT;
        case "number" -> NUMBER;
        case "checkbox" -> CHECKBOX;
        case "radio", "select" -> ONE_OPTION;
        case "checklist", "taglist" -> MANY_OPTIONS;
        case "datetime" -> DATETIME;
        case "dynamiclist" -> ROWS;
        case "group" -> GROUP;
        case "expression", "filepicker" -> COMPUTED;
        default -> PLAIN;
      };
    }
  }

  Kind kind() {
    return kind;
  }

  List<FormComponent> children() {
    return children;
  }

  /** Name of its value among the values around it, or null when it has none. */
  String name() {
    String name = json.path(kind == Kind.ROWS || kind == Kind.GROUP ? "path" : "key").asText(null);
    return name == null || name.isBlank() || kind == Kind.PLAIN ? null : name;
  }

  /** What the reader calls it, in the reader's language. */
  String label() {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
    String inEnglish = json.path("properties").path("label_en").asText("");
    String label = json.path("label").asText(json.path("dateLabel").asText(""));
    if (english && !inEnglish.isEmpty()) {
      return inEnglish;
    }
    return label.isEmpty() ? name() : label;
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  /** A rule of {@code validate}; a missing node when the form states none. */
  JsonNode rule(String rule) {
    return json.path("validate").path(rule);
  }

  boolean isRequired() {
    return rule("required").asBoolean(false);
  }

  /** Text of a property that may be an expression, or an empty text. */
  String property(String property) {
    return json.path(property).asText("");
  }

  /** FEEL expression that hides it, or an empty text. */
  String hideExpression() {
    return json.path("conditional").path("hide").asText("");
  }

  /** Whether the person cannot add or remove rows. */
  boolean hasFixedRows() {
    return kind == Kind.ROWS
        && json.has("allowAddRemove")
        && !json.path("allowAddRemove").asBoolean();
  }

  /** Options written into the form itself. */
  JsonNode options() {
    return json.path("values");
  }
}
