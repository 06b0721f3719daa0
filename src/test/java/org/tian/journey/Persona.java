package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tian.TestOrganisation;

/** One of the README's people with an own browser window. */
class Persona {

  private static final int TROUBLES = 20;

  private final JourneyBrowser browser;
  private final Page page;
  private final int width;
  private final Deque<String> troubles = new ArrayDeque<>();

  Persona(JourneyBrowser browser, Page page, int width) {
    this.browser = browser;
    this.page = page;
    this.width = width;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            note("console: " + message.text());
          }
        });
    page.onPageError(error -> note("script: " + error));
    page.onRequestFailed(request -> note(request.url() + ": " + request.failure()));
    page.onResponse(
        answer -> {
          if (answer.status() >= 400) {
            note(answer.url() + ": " + answer.status());
          }
        });
  }

  private void note(String trouble) {
    troubles.addLast(trouble);
    if (troubles.size() > TROUBLES) {
      troubles.removeFirst();
    }
  }

  /** What went wrong in the window lately and what it shows, for the message of a failing test. */
  String report() {
    return "%s%nshows: %s%nlately: %s"
        .formatted(page.url(), page.locator("body").innerText(), String.join("\n  ", troubles));
  }

  void signIn(String personId) {
    open("/login");
    page.getByLabel("账号").fill(personId);
    page.getByLabel("密码").fill(TestOrganisation.PASSWORD);
    press("登录");
    try {
      assertThat(heading("我的工作")).isVisible();
    } catch (AssertionError failed) {
      throw new AssertionError(personId + " is not signed in: " + report(), failed);
    }
  }

  /** Opens an address and gives the answer's status. */
  int open(String path) {
    Response answer = page.navigate(path);
    return answer == null ? 0 : answer.status();
  }

  Page page() {
    return page;
  }

  void press(String button) {
    role(AriaRole.BUTTON, button).click();
  }

  void follow(String link) {
    role(AriaRole.LINK, link).click();
  }

  Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)).first();
  }

  Locator text(String text) {
    return page.getByText(text).first();
  }

  /** Fills the field of this label on a page of the desk that is no task form. */
  void fill(String label, String value) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
  }

  /** A call that a person's own program could make, with the token of the person's session. */
  APIResponse post(String path, String json) {
    open("/desk");
    return page.request()
        .post(
            path,
            RequestOptions.create()
                .setHeader(meta("csrf-header"), meta("csrf-token"))
                .setHeader("Content-Type", "application/json")
                .setData(json));
  }

  private String meta(String name) {
    return page.locator("meta[name='" + name + "']").getAttribute("content");
  }

  /** Keeps a picture of the whole page; a page of the desk must be all Chinese. */
  void shot(String name) {
    picture(name);
    if (!inTasklist()) {
      VisibleText.of(page).assertChinese();
    }
  }

  /** Keeps a picture of a page that names keys, or steps of a test's own model. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(browser.nextPicture(name, width))
            .setFullPage(!inTasklist()));
  }

  private boolean inTasklist() {
    return page.url().contains("/camunda/");
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
  }
}
