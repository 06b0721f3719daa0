package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.HandledCases;
import org.tian.TianTest;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;
import org.tian.staffing.PhraseKind;
import org.tian.staffing.Phrases;

/**
 * Phrases by keyboard and signing by hand in a task's form; the pages about people and their work.
 */
@TianTest
class StaffingJourney {

  private static final String UNIT = "ncal.jyj";
  private static final String HEAD = "heping";
  private static final String PHRASE = "请分管领导牵头，逐条研究办理。";

  @LocalServerPort private int port;
  @Autowired private HandledCases handled;
  @Autowired private HandlingPlans plans;
  @Autowired private Phrases phrases;
  @Autowired private TaskOperations tasks;
  @Autowired private AsPerson asPerson;

  private JourneyBrowser browser;
  private long id;
  private String task;

  @BeforeEach
  void open() {
    id = handled.begin(UNIT);
    handled.signForOnly("xuyan", id, UNIT);
    task = handled.waiting(id, "Task_InstructHandling", UNIT).orElseThrow().taskId();
    asPerson.run(HEAD, () -> tasks.claim(task));
    browser = new JourneyBrowser(port, "staffing");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void putsAPhraseAtTheCursor_andSignsByHand() {
    asPerson.run(HEAD, () -> phrases.add(null, PhraseKind.INSTRUCTION, PHRASE));
    Persona head = browser.atDesk(HEAD);
    Page page = head.page();
    head.open("/desk/tasks/" + task);
    Locator field = page.locator("#task-form textarea:not([readonly])").first();
    field.fill("已阅。按期答复。");
    field.press("Home");
    for (int i = 0; i < 3; i++) {
      field.press("ArrowRight");
    }

    field.press("Control+/");
    page.locator(".phrase-panel input").fill("分管领导牵头");
    assertThat(page.locator(".phrase-list button")).hasCount(1);
    picture(page, "phrases-in-field");
    page.keyboard().press("Enter");

    assertThat(field).hasValue("已阅。" + PHRASE + "按期答复。");
    page.keyboard().insertText("务必");
    assertThat(field).hasValue("已阅。" + PHRASE + "务必按期答复。");

    draw(page);
    page.locator("#signing-undo").click();
    draw(page);
    picture(page, "signed");
    head.press("提交");
    assertThat(page.locator(".notice.good")).isVisible();
    HandlingPlan plan = plans.of(handled.task(id, UNIT).getId()).orElseThrow();
    assertThat(plan.getInstruction()).isEqualTo("已阅。" + PHRASE + "务必按期答复。");
    assertThat(plan.getSignatureId()).isNotNull();
  }

  @Test
  void showsThePagesAboutPeople_atDeskAndOnThePhone() {
    for (Persona persona : new Persona[] {browser.atDesk(HEAD), browser.onPhone(HEAD)}) {
      for (String page : new String[] {"deputies", "phrases", "leavers", "vacancies"}) {
        assertThat(persona.open("/desk/" + page)).isEqualTo(200);
        persona.shot(page);
        assertThat(
                (Boolean)
                    persona
                        .page()
                        .evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
            .as(page + " fits the screen")
            .isTrue();
      }
      persona.open("/desk/leavers/xuyan");
      persona.shot("leaver");
    }
  }

  /** Not checked for Latin words: the flow number of a test's case has some. */
  private void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(browser.nextPicture(name, 1400)).setFullPage(true));
  }

  private static void draw(Page page) {
    Locator pad = page.locator("#signing-pad");
    pad.scrollIntoViewIfNeeded();
    BoundingBox box = pad.boundingBox();
    page.mouse().move(box.x + 30, box.y + 30);
    page.mouse().down();
    page.mouse().move(box.x + 120, box.y + 60);
    page.mouse().move(box.x + 160, box.y + 20);
    page.mouse().up();
  }
}
