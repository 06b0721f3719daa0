package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.TianTest;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;

/** A draft whose page is loaded again while a save is on its way. */
@TianTest
class DraftReloadJourney {

  private static final String TYPED = "安澜市地铁沿线有小学十二所，放学后无人照看的学生较多。";

  @LocalServerPort private int port;
  @Autowired private CaseFixture fixture;
  @Autowired private ProposalDrafts drafts;
  @Autowired private Proposals proposals;

  private JourneyBrowser browser;
  private Proposal draft;
  private Page page;
  private String pageBefore;

  @BeforeEach
  void openDraft() {
    fixture.prepare();
    draft = fixture.draft("linyue");
    browser = new JourneyBrowser(port, "h2");
    Persona linyue = browser.atDesk("linyue");
    page = linyue.page();
    pageBefore = page.request().get(address()).text();
    linyue.open(address());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void keepsSaving_whenWhatTheServerHasAreTheWritersOwnWords() {
    typeAndLoseTheAnswer(Route::fetch);

    loadAgainAsItWas();

    assertThat(situation()).hasValue(TYPED);
    assertThat(page.locator("#save-state")).containsText(Pattern.compile("已保存 \\d"));
    assertThat(page.locator("#overtaken")).isHidden();
    assertThat(proposals.get(draft.getId()).getSituation()).isEqualTo(TYPED);
  }

  @Test
  void asksTheWriter_whenSomebodyElseHasSavedMeanwhile() {
    typeAndLoseTheAnswer(route -> changeElsewhere());

    loadAgainAsItWas();

    assertThat(page.locator("#overtaken")).isVisible();
    assertThat(situation()).hasValue(TYPED);
    assertThat(proposals.get(draft.getId()).getSituation()).isEqualTo("另一个窗口里写的情况。");
  }

  private void typeAndLoseTheAnswer(Consumer<Route> onTheServer) {
    page.route(
        "**/draft",
        route -> {
          onTheServer.accept(route);
          route.abort();
        });
    situation().fill(TYPED);
    assertThat(page.locator("#save-state")).hasClass(Pattern.compile("away"));
    page.unroute("**/draft");
  }

  /** What the server would have answered a moment before it had the save. */
  private void loadAgainAsItWas() {
    page.route(
        "**" + address(),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(pageBefore)));
    page.reload();
  }

  private void changeElsewhere() {
    ProposalText text =
        new ProposalText(draft.getTitle(), "另一个窗口里写的情况。", "另一个窗口里写的分析。", List.of("一条"));
    fixture.as(
        "linyue",
        () -> {
          drafts.change(draft.getId(), draft.getVersion(), DraftContent.of(text));
        });
  }

  private Locator situation() {
    return page.getByLabel("情况", new Page.GetByLabelOptions().setExact(true));
  }

  private String address() {
    return "/desk/proposals/" + draft.getId() + "/edit";
  }
}
