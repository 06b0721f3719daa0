package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.tian.conventions.FormModel.FormField;

/** The rules for form files, each over every form and once over one that breaks them all. */
class FormConventionsTest {

  private static final List<FormModel> FORMS = FormModel.all();
  private static final FormModel BROKEN = FormModel.broken();

  @Test
  void eachUserTaskHasItsForm_andEachFormItsTask() {
    Set<String> tasks =
        Model.all().stream()
            .flatMap(
                model ->
                    model.elements(UserTask.class).stream()
                        .map(task -> model.process().getId() + "/" + task.getId()))
            .collect(Collectors.toSet());

    assertThat(FORMS.stream().map(form -> form.process() + "/" + form.task()))
        .hasSizeGreaterThanOrEqualTo(15)
        .containsExactlyInAnyOrderElementsOf(tasks);
  }

  @Test
  void formIsNamedAndVersioned() {
    holds(FormRules::formIsNamedAndVersioned, "Task_Broken");
  }

  @Test
  void typesAreAllowed() {
    holds(FormRules::typesAreAllowed, "Field_frame");
  }

  @Test
  void labelsAreChinese() {
    holds(FormTextRules::labelsAreChinese, "Field_outcome");
  }

  @Test
  void helpAndOptionsAreChinese() {
    holds(FormTextRules::helpAndOptionsAreChinese, "Field_outcome");
  }

  @Test
  void noKeyIsShown() {
    holds(FormTextRules::noKeyIsShown, "Field_note");
  }

  @Test
  void keysAreCamelCaseAndIdsUnique() {
    holds(FormRules::keysAreCamelCaseAndIdsUnique, "Field_Loud");
  }

  @Test
  void choicesHaveOptions() {
    holds(FormRules::choicesHaveOptions, "Field_unit");
  }

  @Test
  void computedOptionsStandAtTheTop() {
    holds(FormRules::computedOptionsStandAtTheTop, "Field_rowUnit");
  }

  @Test
  void textsAreLimited() {
    holds(FormRules::textsAreLimited, "Field_note");
  }

  @Test
  void radiosAreRequired() {
    holds(FormRules::radiosAreRequired, "Field_outcome");
  }

  @Test
  void listsStayOpen() {
    holds(FormRules::listsStayOpen, "List_rows");
  }

  @Test
  void conditionsUseOwnKeys() {
    holds(FormRules::conditionsUseOwnKeys, "Field_note");
  }

  @Test
  void englishIsComplete() {
    holds(FormTextRules::englishIsComplete, "Field_outcome");
  }

  @Test
  void everyKeyIsDocumented() throws IOException {
    String guide = Files.readString(Path.of("docs/processes/forms.md"));

    holds(form -> undocumented(form, guide), "outcome");
  }

  private static List<String> undocumented(FormModel form, String guide) {
    int start = guide.indexOf("### " + form.task() + " ");
    int end = guide.indexOf("\n### ", start + 1);
    String section = start < 0 ? "" : guide.substring(start, end < 0 ? guide.length() : end);
    return form.fields().stream()
        .map(FormField::key)
        .filter(key -> !section.contains("`" + key + "`"))
        .toList();
  }

  private static void holds(Function<FormModel, List<String>> rule, String seenToFail) {
    SoftAssertions.assertSoftly(
        softly ->
            FORMS.forEach(form -> softly.assertThat(rule.apply(form)).as(form.task()).isEmpty()));
    assertThat(rule.apply(BROKEN)).contains(seenToFail);
  }
}
