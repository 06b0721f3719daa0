package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * A task's form as form-js draws it, in Tasklist and at the desk alike, used by its labels.
 *
 * <p>Rows count from 0. Labels and texts become patterns of the browser, so they must be plain.
 */
class FormOnPage {

  private static final String OWN_FIELD =
      "xpath=ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]";

  private final Locator form;

  FormOnPage(Page page) {
    this.form = page.locator(".fjs-container");
  }

  FormOnPage choose(String question, String option) {
    field(question)
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true))
        .check();
    return this;
  }

  FormOnPage write(String label, String text) {
    return write(label, 0, text);
  }

  FormOnPage write(String label, int row, String text) {
    field(label).nth(row).locator("textarea, input").fill(text);
    return this;
  }

  FormOnPage pick(String label, String option) {
    return pick(label, 0, option);
  }

  /** Opens a list and takes the option of this name. */
  FormOnPage pick(String label, int row, String option) {
    Locator list = field(label).nth(row);
    list.locator(".fjs-input-group").click();
    list.locator(".fjs-dropdownlist-item")
        .filter(new Locator.FilterOptions().setHasText(option))
        .first()
        .click();
    return this;
  }

  /**
   * Takes today in the calendar of a date field; once more where the calendar was drawn anew under
   * the pointer.
   */
  FormOnPage today(String label) {
    return today(label, 0);
  }

  FormOnPage today(String label, int row) {
    Locator input = field(label).nth(row).locator("input").first();
    for (int tries = 0; tries < 3 && input.inputValue().isEmpty(); tries++) {
      input.click();
      form.page().locator(".flatpickr-calendar.open .flatpickr-day.today").click();
    }
    assertThat(input).not().hasValue("");
    return this;
  }

  /** Adds a row to the list of the form that may grow. */
  FormOnPage addRow() {
    form.locator(".fjs-repeat-render-add").first().click();
    return this;
  }

  void shows(String label, String text) {
    assertThat(field(label).first().locator("textarea").first()).hasValue(Pattern.compile(text));
  }

  /** Fields whose own label is this one, required or not; not the list they stand in. */
  private Locator field(String label) {
    return form.locator(".fjs-form-field-label")
        .filter(
            new Locator.FilterOptions()
                .setHasText(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$")))
        .locator(OWN_FIELD);
  }
}
