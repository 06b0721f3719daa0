package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** Where a person does an operation: the same dialog in both places, by mouse and keyboard. */
enum OperationsPlace {
  DESK {
    @Override
    void open(Persona persona, String taskId) {
      persona.open("/desk/tasks/" + taskId + "/operations");
    }

    @Override
    void openDone(Persona persona, String taskId) {
      open(persona, taskId);
    }

    @Override
    Locator offered(Page page, String operation) {
      return page.locator(".ops-bar [data-operation='" + operation + "']");
    }

    @Override
    Locator told(Page page, String words) {
      return page.locator("[data-told]")
          .filter(new Locator.FilterOptions().setHasText(words))
          .first();
    }
  },
  TASKLIST {
    @Override
    void open(Persona persona, String taskId) {
      load(persona, "/camunda/app/tasklist/default/#/?task=" + taskId, ".ops-toggle");
    }

    @Override
    void openDone(Persona persona, String taskId) {
      load(persona, "/camunda/app/tasklist/default/", ".tian-done-tasks:visible");
      persona.page().locator(".tian-done-tasks:visible").first().click();
      persona.page().locator("[data-task='" + taskId + "']").click();
      persona.page().locator(DONE_TASKS + "[data-operation]").first().waitFor();
    }

    @Override
    Locator offered(Page page, String operation) {
      Locator ofDoneTask = page.locator(DONE_TASKS + "[data-operation='" + operation + "']");
      if (ofDoneTask.count() > 0) {
        return ofDoneTask;
      }
      Locator toggle = page.locator(".ops-toggle");
      if (toggle.getAttribute("aria-expanded").equals("false")) {
        toggle.click();
      }
      return page.locator(".ops-menu [data-operation='" + operation + "']");
    }

    @Override
    Locator told(Page page, String words) {
      return page.locator(".page-notifications")
          .filter(new Locator.FilterOptions().setHasText(words))
          .first();
    }
  };

  private static final String DONE_TASKS = "dialog[open] .ops-bar ";
  private static final int LOADS = 3;
  private static final int LOADING_MS = 30_000;

  /**
   * Tasklist gives up loading its own plugins after seven seconds, which a busy machine may need; a
   * person would load the page again.
   */
  private static void load(Persona persona, String path, String awaited) {
    for (int load = 1; load <= LOADS; load++) {
      persona.open("/desk");
      persona.open(path);
      try {
        persona
            .page()
            .locator(awaited)
            .first()
            .waitFor(new Locator.WaitForOptions().setTimeout(LOADING_MS));
        return;
      } catch (TimeoutError late) {
        if (load == LOADS) {
          throw new AssertionError(persona.report(), late);
        }
      }
    }
  }

  /** Shows a task with what can be done with it. */
  abstract void open(Persona persona, String taskId);

  /** Shows a task that the person has finished. */
  abstract void openDone(Persona persona, String taskId);

  /** The button or entry of an operation. */
  abstract Locator offered(Page page, String operation);

  /** Where it says what was done. */
  abstract Locator told(Page page, String words);

  /** The dialog of an operation on the task that is shown. */
  OperationDialog choose(Persona persona, String operation) {
    offered(persona.page(), operation).click();
    Locator dialog = persona.page().locator("dialog.ops-dialog").last();
    assertThat(dialog.getByRole(AriaRole.TEXTBOX).last()).isVisible();
    return new OperationDialog(persona.page(), dialog);
  }
}
