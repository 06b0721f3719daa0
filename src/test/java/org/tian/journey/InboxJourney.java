package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.TianTest;
import org.tian.engine.Probe;
import org.tian.proposal.CaseFixture;

/** The inbox in a browser: keys, choosing, coming back, a phone. */
@TianTest
class InboxJourney {

  @LocalServerPort private int port;
  @Autowired private CaseFixture fixture;
  @Autowired private Probe probe;

  private JourneyBrowser browser;
  private String mark;

  @BeforeEach
  void open() {
    fixture.prepare();
    probe.deploy();
    mark = "键盘" + System.nanoTime();
    for (String about : new String[] {"夜间公交", "古井保护", "社区食堂"}) {
      probe.start("关于" + about + mark + "的提案");
    }
    browser = new JourneyBrowser(port, "h2");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void goesThroughTheListByKeys_andComesBackToIt() {
    Persona chenmin = browser.atDesk("chenmin");
    Page page = chenmin.page();
    chenmin.open("/desk?list=todo&sort=title&q=" + mark);
    assertThat(page.locator("#items tbody tr")).hasCount(3);

    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    chenmin.picture("inbox-keys");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isHidden();
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator("#items tr.here")).containsText("古井保护");
    page.keyboard().press("x");
    assertThat(page.locator("#chosen")).containsText("已选 1 件");
    page.keyboard().press("/");
    page.keyboard().type("jk?");
    assertThat(page.locator("#q")).hasValue(Pattern.compile(".*jk\\?.*"));
    assertThat(page.locator("#keys")).isHidden();
    page.locator("#items tr.here [data-open]").focus();
    page.keyboard().press("c");
    page.waitForURL(Pattern.compile(".*/desk/tasks/.*queue=.*"));
    assertThat(chenmin.heading("检查")).isVisible();
    chenmin.shot("task-from-inbox");
    page.locator(".crumbs a").first().click();
    page.waitForURL(Pattern.compile(".*sort=title.*"));
    assertThat(page.locator("#items tr.here")).containsText("古井保护");
    assertThat(page.locator("#items tr.here")).containsText("继续办理");
  }

  @Test
  void tellsOfNewArrivals_withoutMovingAnything() {
    Persona chenmin = browser.atDesk("chenmin");
    Page page = chenmin.page();
    chenmin.open("/desk?list=todo&sort=title&q=" + mark);
    page.locator("#items input[name=task]").first().check();
    probe.start("关于阿拉伯数字" + mark + "的提案");

    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

    assertThat(page.locator("#arrivals")).containsText("新到 1 件");
    assertThat(page.locator("#items tbody tr")).hasCount(3);
    page.locator("#arrivals button").click();
    assertThat(page.locator("#items tbody tr")).hasCount(4);
    assertThat(page.locator("#items input[name=task]:checked")).hasCount(1);
    chenmin.shot("inbox-arrivals");
  }

  @Test
  void fitsOnAPhone_andShowsTheTeamsLoad() {
    Persona phone = browser.onPhone("sunli");
    phone.open("/desk?list=unit&q=" + mark);
    assertThat(phone.page().locator("#items tbody tr")).hasCount(3);
    phone.shot("inbox-phone");
    Assertions.assertThat(
            (Boolean)
                phone.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isTrue();
    phone.open("/desk/inbox/load?list=unit");
    phone.picture("inbox-load-phone");
    Persona desk = browser.atDesk("sunli");
    desk.open("/desk/inbox/load?list=unit");
    assertThat(desk.text("按人")).isVisible();
    desk.picture("inbox-load");
  }
}
