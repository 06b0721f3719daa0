package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.tian.engine.WorkItem;

/** A person's work on the task of one case in Camunda Tasklist. */
class TasklistWork {

  private final Persona persona;
  private final Page page;

  private TasklistWork(Persona persona) {
    this.persona = persona;
    this.page = persona.page();
  }

  /** Goes from the desk to Tasklist, finds the case among the group's tasks and claims its task. */
  static TasklistWork take(Persona persona, String title, String step) {
    TasklistWork work = new TasklistWork(persona);
    persona.open("/desk");
    persona.follow("任务列表");
    work.link("我所在组的任务").click();
    work.card(title, step).click();
    assertThat(persona.heading(step)).isVisible();
    work.button("认领").click();
    assertThat(persona.page().locator("button.unclaim")).isVisible();
    return work;
  }

  /** Opens the task among those of its case, however many others the group has, and claims it. */
  static TasklistWork take(Persona persona, WorkItem task) {
    TasklistWork work = new TasklistWork(persona);
    persona.open(
        "/camunda/app/tasklist/default/#/?searchQuery=%5B%7B%22type%22:%22processInstanceBusinessKey%22,"
            + "%22operator%22:%22eq%22,%22value%22:%22"
            + task.caseKey()
            + "%22,%22name%22:%22%22%7D%5D&task="
            + task.taskId());
    assertThat(persona.heading(task.taskName())).isVisible();
    work.button("认领").click();
    assertThat(persona.page().locator("button.unclaim")).isVisible();
    return work;
  }

  private Locator card(String title, String step) {
    return page.locator("li.task")
        .filter(new Locator.FilterOptions().setHasText(title))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(step))
        .first();
  }

  /** The case's text beside the form. */
  FrameLocator dossier() {
    link("提案档案").click();
    return page.frameLocator("iframe[title='提案档案']");
  }

  FormOnPage form() {
    link("表单").click();
    return new FormOnPage(page);
  }

  String taskId() {
    return page.url().replaceFirst(".*[?&]task=([^&]+).*", "$1");
  }

  void submit() {
    button("提交办理").click();
    assertThat(persona.text("请在列表中选择一项任务")).isVisible();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }
}
