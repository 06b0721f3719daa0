package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person's work on the task of one case at the desk: find, sign for it, fill in, submit. */
class DeskWork {

  /** How often the inbox is looked at again while the process is still on its way. */
  private static final int LOOKS = 40;

  private static final int PAUSE_MS = 1_000;

  private final Persona persona;
  private final Page page;

  private DeskWork(Persona persona) {
    this.persona = persona;
    this.page = persona.page();
  }

  /** Searches the inbox for the case and takes its task of this name. */
  static DeskWork take(Persona persona, String title, String step) {
    DeskWork work = new DeskWork(persona);
    work.row(title, step).getByRole(AriaRole.BUTTON).or(work.ownLink(title, step)).first().click();
    assertThat(persona.heading(step)).isVisible();
    assertThat(work.submitButton()).isVisible();
    return work;
  }

  private Locator row(String title, String step) {
    Locator row = rowOf(title, step);
    for (int look = 0; look < LOOKS; look++) {
      persona.open("/desk");
      persona.fill("案号、案由、提案者、单位或步骤", title);
      persona.press("查找");
      page.waitForURL(Pattern.compile(".*q=.+"));
      page.waitForLoadState();
      if (row.count() > 0) {
        break;
      }
      page.waitForTimeout(PAUSE_MS);
    }
    assertThat(row).isVisible();
    return row;
  }

  private Locator rowOf(String title, String step) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(title))
        .filter(new Locator.FilterOptions().setHasText(step))
        .first();
  }

  /** A task that is already the person's own has a link instead of a button. */
  private Locator ownLink(String title, String step) {
    return rowOf(title, step)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("继续办理")));
  }

  FormOnPage form() {
    return new FormOnPage(page);
  }

  String taskId() {
    return page.url().replaceFirst(".*/desk/tasks/([^/?#]+).*", "$1");
  }

  /** Submits, expecting the form to be refused with a list of what is wrong. */
  Locator submitInVain() {
    submitButton().click();
    Locator summary =
        page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("请先处理以下问题"));
    assertThat(summary).isVisible();
    return summary;
  }

  void submit(String step) {
    submitButton().click();
    assertThat(persona.heading("已提交：" + step)).isVisible();
  }

  private Locator submitButton() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交").setExact(true));
  }
}
