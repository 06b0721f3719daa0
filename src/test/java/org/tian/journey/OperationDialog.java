package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The dialog of one operation. */
class OperationDialog {

  private final Page page;
  private final Locator dialog;

  OperationDialog(Page page, Locator dialog) {
    this.page = page;
    this.dialog = dialog;
  }

  /** Finds a person by name with the keyboard alone. */
  OperationDialog person(String name) {
    Locator field = dialog.locator("[role=combobox]");
    field.fill(name);
    assertThat(dialog.locator("[role=option]").first()).containsText(name);
    field.press("ArrowDown");
    field.press("Enter");
    assertThat(dialog.locator(".ops-chips")).containsText(name);
    return this;
  }

  /** Chooses the option that says this. */
  OperationDialog option(String words) {
    dialog
        .locator(".ops-option label")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
    return this;
  }

  OperationDialog votes(String name, int votes) {
    dialog.getByLabel(name + "的票数").fill(Integer.toString(votes));
    return this;
  }

  OperationDialog words(String words) {
    dialog.locator("textarea").fill(words);
    return this;
  }

  /** Presses what sends it. */
  void send() {
    submit().click();
    assertThat(dialog).hasCount(0);
  }

  /** Goes on to what cannot be taken back, which is said before it is sent. */
  OperationDialog next(String consequence) {
    submit().click();
    assertThat(dialog.locator(".ops-confirm")).containsText(consequence);
    return this;
  }

  /** Sends in vain: says what is wrong and keeps what was typed. */
  OperationDialog refused(String why) {
    submit().click();
    assertThat(dialog.locator(".error-summary")).containsText(why);
    return this;
  }

  void close() {
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  Locator all() {
    return dialog;
  }

  private Locator submit() {
    return dialog.locator("button[type=submit]");
  }
}
