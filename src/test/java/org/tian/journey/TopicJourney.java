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

/** On the phone from a clue of the public to a member's draft. */
@TianTest
class TopicJourney {

  private static final String CLUE = "澜湖小区门口晚上没有路灯";
  private static final String TOPIC = "居民小区周边夜间照明";

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
  void clueOfTheVisitorBecomesATopicAndTheMembersDraft() {
    String receipt = visitorGivesAClue();
    officeTakesItAndMakesATopic();
    memberStartsADraft();
    visitorReadsWhatBecameOfIt(receipt);
  }

  private String visitorGivesAClue() {
    Persona visitor = browser.visitorOnPhone();
    visitor.open("/");
    visitor.follow("提供线索");
    Page page = visitor.page();
    visitor.press("提交线索");
    assertThat(visitor.text("请选择提供给哪个政协")).isVisible();
    page.selectOption("#committee", "ncal");
    visitor.fill("标题", CLUE);
    visitor.fill("在哪里、发生了什么", "澜湖小区北门外两百米没有路灯，晚上老人摔倒过。");
    visitor.fill("您希望怎样解决", "装上路灯，定期检修。");
    visitor.fill("联系方式（可不填）", "199-0001-2299");
    page.locator("#consent").check();
    visitor.shot("clue-form");
    visitor.press("提交线索");
    assertThat(visitor.text("线索已提交")).isVisible();
    visitor.shot("clue-given");
    return page.url();
  }

  private void officeTakesItAndMakesATopic() {
    Persona office = browser.onPhone("chenmin");
    office.open("/desk/topics/clues");
    office.follow(CLUE);
    assertThat(office.text("199-0001-2299")).isVisible();
    office.shot("clue-office");
    office.press("采纳");
    assertThat(office.text("已采纳。")).isVisible();
    office.fill("线索组名称", "小区周边照明");
    office.press("归组");
    office.follow("小区周边照明");
    office.follow("拟定为参考题目");
    office.fill("标题", TOPIC);
    office.fill("选题理由", "群众反映集中，老人夜间出行不便。");
    office.press("保存");
    office.press("向社会公布");
    assertThat(office.text("题目已向社会公布。")).isVisible();
    office.shot("topic-office");
  }

  private void memberStartsADraft() {
    Persona member = browser.onPhone("linyue");
    member.open("/desk/topics");
    member.fill("包含的词", "夜间照明");
    member.press("查询");
    member.shot("topics-member");
    member.follow(TOPIC);
    assertThat(member.text("小区周边照明")).isVisible();
    member.press("据此起草提案");
    assertThat(member.page().locator("#title")).hasValue("关于" + TOPIC + "的提案");
    assertThat(member.page().locator(".origin")).containsText(TOPIC);
    member.shot("draft-from-topic");
  }

  private void visitorReadsWhatBecameOfIt(String receipt) {
    Persona visitor = browser.visitorOnPhone();
    visitor.open(receipt);
    assertThat(visitor.text("已归组")).isVisible();
    visitor.follow(TOPIC);
    assertThat(visitor.heading(TOPIC)).isVisible();
    visitor.shot("public-topics");
  }
}
