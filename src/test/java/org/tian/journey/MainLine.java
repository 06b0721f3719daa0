package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/**
 * The README's journey of one proposal from draft to rating, each station by the person whose task
 * it is. The stations follow each other.
 */
class MainLine {

  static final String TITLE = "关于在地铁站周边增设学生放学托管点的提案";

  static final String FIRST = "在安澜市三个地铁站旁利用闲置公共用房开设放学后托管点。";
  static final String SECOND = "由教育部门制定托管点的场地、人员和收费标准并向社会公布。";

  private static final String UNIT = "安澜市教育局";

  /** Year and running number, given when a proposal is filed. */
  private static final Pattern CASE_NUMBER = Pattern.compile("案号 20\\d{6}");

  private final JourneyBrowser browser;
  private long caseId;
  private String acceptanceTask;
  private TasklistWork acceptance;

  MainLine(JourneyBrowser browser) {
    this.browser = browser;
  }

  long caseId() {
    return caseId;
  }

  String acceptanceTask() {
    return acceptanceTask;
  }

  void memberWritesAndSubmits() {
    Persona linyue = browser.onPhone("linyue");
    linyue.open("/desk/proposals");
    linyue.shot("my-proposals");
    linyue.follow("撰写新提案");
    linyue.page().getByLabel("委员个人提案").check();
    linyue.fill("案由", TITLE);
    linyue.press("开始撰写");
    new DraftOnPage(linyue).write();
    linyue.shot("draft");
    new DraftOnPage(linyue).survivesReload();
    linyue.follow("预览并提交");
    assertThat(linyue.text("大会提案已于")).isVisible();
    linyue.shot("preview");
    linyue.press("确认提交");
    assertThat(linyue.heading("现在还不能提交")).isVisible();
    linyue.shot("session-is-over");
    linyue.page().getByLabel("我同意作为平时提案提交").check();
    linyue.press("确认提交");
    assertThat(linyue.text("提案已提交，流水号")).isVisible();
    caseId = Long.parseLong(linyue.page().url().replaceFirst(".*/cases/(\\d+).*", "$1"));
    linyue.shot("submitted");
  }

  void officeOpensAcceptance() {
    acceptance = TasklistWork.take(browser.atDesk("chenmin"), TITLE, "检查是否受理");
    acceptanceTask = acceptance.taskId();
  }

  void officeAccepts() {
    Persona chenmin = browser.atDesk("chenmin");
    TasklistWork work = acceptance;
    assertThat(work.dossier().getByText(FIRST).first()).isVisible();
    assertThat(work.dossier().getByText(TITLE).first()).isVisible();
    chenmin.shot("dossier");
    work.form().choose("受理结论", "受理");
    chenmin.shot("acceptance");
    work.submit();
  }

  void reviewerRecommendsFiling() {
    Persona zhaoqiang = browser.atDesk("zhaoqiang");
    TasklistWork work = TasklistWork.take(zhaoqiang, TITLE, "审查提案");
    work.form().choose("审查建议", "立案").pick("提案类别", "教育").write("审查意见", "一事一案，情况清楚，建议具体，符合立案条件。");
    zhaoqiang.shot("review");
    work.submit();
  }

  void directorFiles() {
    Persona sunli = browser.atDesk("sunli");
    TasklistWork work = TasklistWork.take(sunli, TITLE, "决定立案");
    work.form().choose("决定", "立案").pick("提案类别", "教育");
    sunli.shot("filing");
    work.submit();
  }

  void officeProposesUnit() {
    Persona chenmin = browser.atDesk("chenmin");
    DeskWork work = DeskWork.take(chenmin, TITLE, "提出承办单位");
    assertThat(chenmin.text("案号 ")).hasText(CASE_NUMBER);
    work.form().choose("办理方式", "单办").pick("主办单位", UNIT);
    chenmin.shot("propose-unit");
    work.submit("提出承办单位");
  }

  void unitTakesItsPart() {
    Persona xuyan = browser.onPhone("xuyan");
    DeskWork work = DeskWork.take(xuyan, TITLE, "答复征求意见");
    work.form().shows("征求意见的内容", UNIT);
    work.form().choose("本单位的意见", "同意主办");
    xuyan.shot("consultation");
    work.submit("答复征求意见");
  }

  void handingOfficeHandsOver() {
    Persona huangjie = browser.atDesk("huangjie");
    DeskWork work = DeskWork.take(huangjie, TITLE, "审定交办");
    work.form().shows("交办方案", UNIT);
    work.form().choose("审定结论", "同意并立即交办").write("办理要求", "请在三个月内与提案者沟通并答复。");
    huangjie.shot("handover");
    work.submit("审定交办");
  }

  void unitSignsFor() {
    Persona xuyan = browser.atDesk("xuyan");
    TasklistWork work = TasklistWork.take(xuyan, TITLE, "签收提案");
    work.form().choose("签收结论", "签收");
    xuyan.shot("sign-for");
    work.submit();
  }

  void headInstructs() {
    Persona heping = browser.onPhone("heping");
    DeskWork work = DeskWork.take(heping, TITLE, "批示办理");
    work.form().write("批示", "请逐条列出清单，主动与委员沟通。").write("承办处室", "基础教育科");
    heping.shot("instruction");
    work.submit("批示办理");
  }

  void deputyMakesTheList() {
    Persona gaofeng = browser.atDesk("gaofeng");
    DeskWork work = DeskWork.take(gaofeng, TITLE, "制定办理清单");
    FormOnPage form = work.form();
    form.shows("主要负责人批示", "逐条列出清单");
    form.choose("办理方式", "现场办理");
    for (int row = 0; row < 2; row++) {
      form.write("办理措施", row, "会同地铁运营单位现场踏勘后实施。").write("承办处室", row, "基础教育科").today("完成时间", row);
    }
    gaofeng.shot("plan");
    work.submit("制定办理清单");
  }

  void sectionDraftsReply() {
    Persona xuyan = browser.atDesk("xuyan");
    DeskWork work = DeskWork.take(xuyan, TITLE, "起草答复");
    new ReplyOnPage(work.form()).writeAllButSecondAnswer();
    Locator summary = work.submitInVain();
    assertThat(summary).containsText("答复");
    xuyan.shot("reply-incomplete");
    new ReplyOnPage(work.form()).keptAndCompleted();
    xuyan.shot("reply-draft");
    work.submit("起草答复");
  }

  void deputyChecks() {
    Persona gaofeng = browser.onPhone("gaofeng");
    DeskWork work = DeskWork.take(gaofeng, TITLE, "核对答复稿");
    work.form().shows("答复稿", ReplyOnPage.SECOND_ANSWER);
    work.form().choose("核稿结论", "通过");
    gaofeng.shot("reply-check");
    work.submit("核对答复稿");
  }

  void headSigns() {
    Persona heping = browser.atDesk("heping");
    DeskWork work = DeskWork.take(heping, TITLE, "签发答复");
    work.form().choose("签发结论", "签发");
    heping.shot("reply-signing");
    work.submit("签发答复");
  }

  void handingOfficeChecksReply() {
    Persona huangjie = browser.atDesk("huangjie");
    TasklistWork work = TasklistWork.take(huangjie, TITLE, "审核答复");
    work.form().choose("审核结论", "通过");
    huangjie.shot("office-check");
    work.submit();
  }

  void sectionTalksAboutTheReply() {
    Persona xuyan = browser.onPhone("xuyan");
    DeskWork work = DeskWork.take(xuyan, TITLE, "答复后沟通");
    work.submitInVain();
    work.form().addRow().pick("沟通方式", "面谈").today("沟通日期").write("沟通情况", "当面说明了答复，委员希望托管点开放后再去看一看。");
    xuyan.shot("contact-after");
    work.submit("答复后沟通");
  }

  void memberIsSatisfied() {
    Persona linyue = browser.onPhone("linyue");
    DeskWork work = DeskWork.take(linyue, TITLE, "评价答复");
    work.form().choose("对办理结果是否满意", "满意").choose("对办理态度是否满意", "满意");
    linyue.shot("rating");
    work.submit("评价答复");
  }
}
