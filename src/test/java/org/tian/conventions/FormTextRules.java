package org.tian.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.tian.conventions.FormModel.FormField;

/** What a form says: Chinese, without a program's words, and all of it in English as well. */
final class FormTextRules {

  private FormTextRules() {}

  static List<String> labelsAreChinese(FormModel form) {
    return FormRules.offenders(
        form.components(),
        field -> field.type().equals("separator") || Model.isChinese(field.label()));
  }

  /** Help texts and options are read as often as labels. */
  static List<String> helpAndOptionsAreChinese(FormModel form) {
    return FormRules.offenders(
        form.components(),
        field ->
            (field.text("description").isEmpty() || Model.isChinese(field.text("description")))
                && field.json().path("values").findValuesAsText("label").stream()
                    .allMatch(Model::isChinese));
  }

  /** A key such as filingDecision is for programs; a person must never meet it. */
  static List<String> noKeyIsShown(FormModel form) {
    return FormRules.offenders(
        form.components(),
        field ->
            form.fields().stream()
                .map(FormField::key)
                .noneMatch(key -> (field.label() + ' ' + field.text("description")).contains(key)));
  }

  /** One file, two languages: what is Chinese here has its English beside it. */
  static List<String> englishIsComplete(FormModel form) {
    return FormRules.offenders(
        form.components(),
        field ->
            isTranslated(field, "text", "text")
                && isTranslated(field, "label", "label")
                && isTranslated(field, "dateLabel", "label")
                && isTranslated(field, "description", "description")
                && optionsAreTranslated(field));
  }

  private static boolean isTranslated(FormField field, String name, String english) {
    return field.text(name).isEmpty() || isEnglish(field.english(english));
  }

  private static boolean isEnglish(String text) {
    return !text.isBlank() && !Model.isChinese(text);
  }

  private static boolean optionsAreTranslated(FormField field) {
    if (field.optionValues().isEmpty()) {
      return true;
    }
    try {
      JsonNode english = new ObjectMapper().readTree(field.english("options"));
      return field.optionValues().stream()
          .allMatch(value -> isEnglish(english.path(value).asText()));
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
