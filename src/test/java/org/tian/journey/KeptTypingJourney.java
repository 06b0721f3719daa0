package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.TianTest;
import org.tian.proposal.CaseFixture;

/** What is typed into long forms stays in the browser until the server has taken it. */
@TianTest
class KeptTypingJourney {

  private static final String DECLARE = "/desk/cultivation/new";
  private static final String ENTER = "/desk/proposals/on-behalf/new";
  private static final String TYPED = "背街小巷路灯不亮，老人夜里出门不便。";

  @LocalServerPort private int port;
  @Autowired private CaseFixture fixture;

  private JourneyBrowser browser;

  @BeforeEach
  void open() {
    fixture.prepare();
    browser = new JourneyBrowser(port, "h2");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void givesBackADeclaration_whenTheSessionHadEnded_andForgetsItOnceDeclared() {
    Persona linyue = browser.atDesk("linyue");
    Page page = linyue.page();
    linyue.open(DECLARE);
    page.locator("#title").fill("关于背街小巷夜间照明");
    page.locator("#reason").fill(TYPED);
    waitUntilKept(page);
    page.context().clearCookies();
    submit(page, "#title");

    Persona again = signInAgain(linyue);
    again.open(DECLARE);

    assertThat(page.locator("#reason")).hasValue(TYPED);
    assertThat(page.getByText("已为您恢复")).isVisible();
    page.locator("#researchAim").fill("有多少盏路灯不亮，由谁管护。");
    submit(page, "#title");
    assertThat(page.locator("[data-done]")).isVisible();
    again.open(DECLARE);
    assertThat(page.locator("#reason")).hasValue("");
  }

  @Test
  void givesBackAnEntryWithItsSuggestions_andAsksBeforeItIsThrownAway() {
    Persona office = browser.atDesk("chenmin");
    Page page = office.page();
    office.open(ENTER);
    page.locator("#way-PHONE").check();
    page.locator("#situation").fill(TYPED);
    page.locator("#suggestion-1").fill("补齐背街小巷路灯");
    page.locator("#suggestion-1-whom").fill("市城管局");
    waitUntilKept(page);

    office.open(ENTER);

    assertThat(page.locator("#situation")).hasValue(TYPED);
    assertThat(page.locator("#way-PHONE")).isChecked();
    assertThat(page.locator("#suggestion-1")).hasValue("补齐背街小巷路灯");
    assertThat(page.locator("#suggestion-1-whom")).hasValue("市城管局");
    office.press("不要了，重新填写");
    assertThat(page.locator("#situation")).hasValue("");
    assertThat(page.locator("#suggestion-1")).hasValue("");
  }

  @Test
  void keepsNothing_ofOnePersonForAnother() {
    Persona linyue = browser.atDesk("linyue");
    Page page = linyue.page();
    linyue.open(DECLARE);
    page.locator("#reason").fill(TYPED);
    waitUntilKept(page);
    page.context().clearCookies();

    linyue.signIn("guohao");
    linyue.open(DECLARE);

    assertThat(page.locator("#reason")).hasValue("");
  }

  /** Typing is written to the browser shortly after the last key. */
  private static void waitUntilKept(Page page) {
    page.waitForFunction(
        "text => Object.values(localStorage).some(value => value.includes(text))", TYPED);
  }

  private static void submit(Page page, String field) {
    page.locator("form[data-keep]:has(" + field + ") button[type=submit]").first().click();
    page.waitForLoadState();
  }

  private static Persona signInAgain(Persona persona) {
    persona.signIn("linyue");
    return persona;
  }
}
