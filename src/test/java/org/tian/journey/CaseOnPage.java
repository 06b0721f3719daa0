package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** The page of a case, as one person finds it after the journey. */
class CaseOnPage {

  /** What the engine's path through a diagram is marked with. */
  private static final String PATH = ".tian-done";

  private static final String DIAGRAMS = "**/diagrams/*";

  private final Persona reader;
  private final Page page;
  private final long caseId;

  CaseOnPage(Persona reader, long caseId) {
    this.reader = reader;
    this.page = reader.page();
    this.caseId = caseId;
  }

  void isClosed() {
    reader.open("/desk/cases/" + caseId);
    assertThat(reader.text("已办结")).isVisible();
    assertThat(reader.text("现在没有等待办理的事项。")).isVisible();
    reader.shot("closed-case");
  }

  void tellsWholeStory() {
    isClosed();
    for (String step : new String[] {"送出答复", "签收提案", "同意交办方案", "作出立案决定", "提交提案"}) {
      assertThat(section("办理经过")).containsText(step);
    }
    assertThat(section("承办单位")).containsText("安澜市教育局");
    assertThat(section("逐条答复")).containsText(ReplyOnPage.SECOND_ANSWER);
    assertThat(section("答复与会办意见")).containsText("首批三处托管点已落实用房");
    assertThat(section("提案者评价")).containsText("满意");
    leavesTabWhileItsDiagramIsFetched();
    for (Locator tab : page.getByRole(AriaRole.TAB).all()) {
      showsPath(tab);
    }
    reader.shot("diagrams");
  }

  private void leavesTabWhileItsDiagramIsFetched() {
    List<Route> held = new ArrayList<>();
    page.route(DIAGRAMS, held::add);
    page.reload();
    page.locator("[role=tabpanel]:not([hidden])").scrollIntoViewIfNeeded();
    page.waitForCondition(() -> !held.isEmpty());
    page.unroute(DIAGRAMS);
    page.getByRole(AriaRole.TAB).first().click();
    held.forEach(Route::resume);
  }

  private void showsPath(Locator tab) {
    tab.click();
    Locator panel = page.locator("[role=tabpanel]:not([hidden])");
    panel.scrollIntoViewIfNeeded();
    assertThat(panel.locator(".canvas svg").first()).isVisible();
    assertThat(panel.locator(PATH).first()).isVisible();
  }

  /** A page that does not tell whether there is such a case; nor do the lists. */
  void isHidden() {
    int status = reader.open("/desk/cases/" + caseId);
    org.assertj.core.api.Assertions.assertThat(status).isEqualTo(404);
    assertThat(reader.heading("没有找到这个页面")).isVisible();
    reader.shot("hidden-case");
    reader.open("/desk/search");
    reader.page().getByLabel("案号、案由或正文中的词").fill(MainLine.TITLE);
    reader.press("查询");
    assertThat(reader.text("没有找到符合条件的提案")).isVisible();
  }

  private Locator section(String heading) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
  }
}
