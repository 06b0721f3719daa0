package org.tian.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.HandledCases;
import org.tian.TianTest;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.Copies;
import org.tian.engine.office.CopyView;
import org.tian.engine.office.SignRule;
import org.tian.engine.office.SignWhen;
import org.tian.engine.office.SignerState;
import org.tian.engine.office.SignerView;
import org.tian.engine.office.Signers;
import org.tian.engine.office.UrgingView;
import org.tian.engine.office.Urgings;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposal;

/**
 * Every operation of an office clicked once at the desk and once in Camunda Tasklist, and its
 * effect seen.
 */
@TianTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsJourney {

  private static final String UNIT = "ncal.jyj";
  private static final String SIGN_FOR = "Task_SignForProposal";
  private static final String INSTRUCT = "Task_InstructHandling";
  private static final String CHECK = "Task_CheckAcceptance";
  private static final String REVIEW = "Task_ReviewProposal";
  private static final String WHY = "本人外出开会，请同事代为办理。";

  @LocalServerPort private int port;
  @Autowired private CaseFixture fixture;
  @Autowired private HandledCases handled;
  @Autowired private WorkItems items;
  @Autowired private TaskOperations operations;
  @Autowired private AsPerson asPerson;
  @Autowired private Signers signers;
  @Autowired private Copies copies;
  @Autowired private Urgings urgings;
  @Autowired private RuntimeService processes;
  @Autowired private JdbcClient jdbc;

  private JourneyBrowser browser;

  @BeforeAll
  void open() {
    fixture.prepare();
    // The latest tasks done shall be those done here, though other tests have set the clock ahead.
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    jdbc.sql("update work_item set closed_at = ? where closed_at > ?")
        .params(now.minusDays(1), now)
        .update();
    browser = new JourneyBrowser(port, "h2");
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void transfers(OperationsPlace place) {
    String task = signFor();
    Persona xuyan = browser.atDesk("xuyan");

    place.open(xuyan, task);
    place.choose(xuyan, "transfer").person("高峰").words(WHY).send();

    assertThat(place.told(xuyan.page(), "已转办给高峰")).isVisible();
    assertThat(item(task).assignee()).isEqualTo("gaofeng");
    assertThat(item(task).delegated()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void delegates(OperationsPlace place) {
    String task = signFor();
    Persona xuyan = browser.atDesk("xuyan");

    place.open(xuyan, task);
    place.choose(xuyan, "delegate").person("高峰").words(WHY).send();

    assertThat(place.told(xuyan.page(), "已委派给高峰")).isVisible();
    assertThat(item(task).assignee()).isEqualTo("gaofeng");
    assertThat(item(task).delegated()).isTrue();
    assertThat(item(task).owner()).isEqualTo("xuyan");
  }

  @Test
  void recallsWhatWasDelegated_atTheDesk() {
    String task = signFor();
    Persona xuyan = browser.atDesk("xuyan");
    OperationsPlace.DESK.open(xuyan, task);
    OperationsPlace.DESK.choose(xuyan, "delegate").person("高峰").words(WHY).send();
    assertThat(OperationsPlace.DESK.told(xuyan.page(), "已委派给高峰")).isVisible();

    OperationsPlace.DESK.open(xuyan, task);
    xuyan.page().locator("[data-operation=recall]").click();
    new OperationDialog(xuyan.page(), xuyan.page().locator("dialog.ops-dialog"))
        .words("会议取消，由我自己办理。")
        .send();

    assertThat(OperationsPlace.DESK.told(xuyan.page(), "已收回委派")).isVisible();
    assertThat(item(task).assignee()).isEqualTo("xuyan");
    assertThat(item(task).delegated()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void addsSignersWithVotes_andRemovesOne(OperationsPlace place) {
    String task = signFor();
    Persona xuyan = browser.atDesk("xuyan");

    place.open(xuyan, task);
    OperationDialog dialog =
        place
            .choose(xuyan, "add-signer")
            .person("高峰")
            .person("何平")
            .option("同时签")
            .option("票签")
            .votes("何平", 2)
            .words("请共同把关。");
    assertThat(dialog.all()).containsText("2 人共 3 票");
    picture(xuyan, "operations-signers-" + place.name().toLowerCase());
    dialog.send();

    assertThat(place.told(xuyan.page(), "已请高峰、何平签署意见")).isVisible();
    assertThat(signers.ofTask(task))
        .extracting(SignerView::personId, SignerView::when, SignerView::rule, SignerView::weight)
        .containsExactlyInAnyOrder(
            tuple("gaofeng", SignWhen.PARALLEL, SignRule.VOTE, 1),
            tuple("heping", SignWhen.PARALLEL, SignRule.VOTE, 2));

    place.open(xuyan, task);
    place.choose(xuyan, "remove-signer").option("高峰").words("高峰出差，不再请签。").send();

    assertThat(place.told(xuyan.page(), "已减去这位签署人")).isVisible();
    assertThat(signers.ofTask(task))
        .filteredOn(one -> one.personId().equals("gaofeng"))
        .extracting(SignerView::state)
        .containsExactly(SignerState.REMOVED);
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void sendsACopy_whoseReaderGivesTheReceipt(OperationsPlace place) {
    String task = signFor();
    Persona xuyan = browser.atDesk("xuyan");

    place.open(xuyan, task);
    place.choose(xuyan, "copy").person("高峰").words("请阅知，后续由您核稿。").send();

    assertThat(place.told(xuyan.page(), "已抄送高峰")).isVisible();
    Persona reader = browser.onPhone("gaofeng");
    reader.open("/desk/cases/" + item(task).proposalId());
    picture(reader, "operations-copy");
    reader.press("我已阅读");
    assertThat(reader.text("已登记阅读")).isVisible();
    CopyView copy = asPerson.call("xuyan", () -> copies.ofTask(task)).get(0);
    assertThat(copy.toId()).isEqualTo("gaofeng");
    assertThat(copy.readAt()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void urges_andTheHolderAnswers(OperationsPlace place) {
    String task = check();
    asPerson.run("shishilin", () -> operations.claim(task));
    Persona urging = browser.atDesk("chenmin");

    place.open(urging, task);
    place.choose(urging, "urge").words("今日须受理完毕，请抓紧。").send();

    assertThat(place.told(urging.page(), "已催办")).isVisible();
    Persona holder = browser.atDesk("shishilin");
    if (place == OperationsPlace.DESK) {
      holder.open("/desk/tasks/" + task);
    } else {
      place.open(holder, task);
      holder.page().locator(".nav-tabs").getByText("操作记录").click();
    }
    holder.press("答复催办");
    new OperationDialog(holder.page(), holder.page().locator("dialog.ops-dialog"))
        .words("下午三点前办完。")
        .send();
    assertThat(holder.page().locator("[data-urging]")).containsText("下午三点前办完。");
    UrgingView urged = asPerson.call("chenmin", () -> urgings.ofTask(task)).get(0);
    assertThat(urged.reason()).isEqualTo("今日须受理完毕，请抓紧。");
    assertThat(urged.answer()).isEqualTo("下午三点前办完。");
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void returnsToAStepThatWasPassed(OperationsPlace place) {
    Proposal proposal = inReview();
    String task = openTask(proposal.getId(), REVIEW);
    Persona reviewer = browser.atDesk("zhaoqiang");

    place.open(reviewer, task);
    OperationDialog dialog =
        place.choose(reviewer, "return").option("检查是否受理").words("附议人数有误，请重新核对。").next("您不再办理它");
    picture(reviewer, "operations-return-" + place.name().toLowerCase());
    dialog.send();

    assertThat(place.told(reviewer.page(), "已退回")).isVisible();
    assertThat(item(task).state()).isEqualTo(WorkItem.State.CANCELLED);
    assertThat(items.openAt(proposal.getId(), CHECK)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void withdrawsTheOwnLastStep(OperationsPlace place) {
    Proposal proposal = fixture.submitted("gaoyi");
    String task = openTask(proposal.getId(), CHECK);
    accept(task);
    Persona chenmin = browser.atDesk("chenmin");

    place.openDone(chenmin, task);
    place.choose(chenmin, "withdraw").words("附件尚未核对完。").send();

    assertThat(place.told(chenmin.page(), "已撤回")).isVisible();
    assertThat(items.openAt(proposal.getId(), CHECK)).isPresent();
    assertThat(items.openAt(proposal.getId(), REVIEW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void suspends_resumes_andTerminates(OperationsPlace place) {
    String task = check();
    Persona chenmin = browser.atDesk("chenmin");

    place.open(chenmin, task);
    place.choose(chenmin, "suspend").words("等待提案者补充材料。").send();
    assertThat(place.told(chenmin.page(), "已挂起")).isVisible();
    assertThat(item(task).suspendedAt()).isNotNull();

    place.open(chenmin, task);
    place.choose(chenmin, "resume").words("材料已经补齐。").send();
    assertThat(place.told(chenmin.page(), "已恢复办理")).isVisible();
    assertThat(item(task).suspendedAt()).isNull();

    place.open(chenmin, task);
    place.choose(chenmin, "terminate").words("提案者来信表示不再提出。").next("终止以后不能恢复").send();
    assertThat(place.told(chenmin.page(), "已终止")).isVisible();
    assertThat(item(task).state()).isEqualTo(WorkItem.State.CANCELLED);
    assertThat(
            processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(item(task).caseKey())
                .count())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void jumps_asProcessAdministrator(OperationsPlace place) {
    Proposal proposal = fixture.submitted("gaoyi");
    String task = openTask(proposal.getId(), CHECK);
    jdbc.sql(
            "insert into org_post (person_id, body_code, role_code, title, valid_from)"
                + " values ('xueshuhua', 'ncal', 'PROCADMIN', '流程管理员', date '2026-01-01')")
        .update();
    try {
      Persona administrator = browser.atDesk("xueshuhua");

      place.open(administrator, task);
      place
          .choose(administrator, "jump")
          .option("决定立案")
          .words("受理和审查已在线下办完。")
          .next("中间的环节不再经过")
          .send();

      assertThat(place.told(administrator.page(), "已跳转")).isVisible();
      assertThat(item(task).state()).isEqualTo(WorkItem.State.CANCELLED);
      assertThat(items.openAt(proposal.getId(), "Task_DecideFiling")).isPresent();
    } finally {
      jdbc.sql("delete from org_post where person_id = 'xueshuhua' and role_code = 'PROCADMIN'")
          .update();
    }
  }

  @ParameterizedTest
  @EnumSource(OperationsPlace.class)
  void keepsWhatWasTyped_whenRefusedAndWhenClosed(OperationsPlace place) {
    String task = signFor();
    Persona xuyan = browser.atDesk("xuyan");
    Page page = xuyan.page();

    place.open(xuyan, task);
    OperationDialog dialog =
        place.choose(xuyan, "transfer").refused("请先选择人员").person("高峰").words("请");
    dialog.refused("理由应有").close();
    place.open(xuyan, task);
    OperationDialog again = place.choose(xuyan, "transfer");

    assertThat(again.all()).containsText("已为您恢复");
    assertThat(again.all().locator("textarea")).hasValue("请");
    assertThat(again.all().locator(".ops-chips")).containsText("高峰");
    again.close();
    assertThat(item(task).assignee()).isNull();
    assertThat(page.locator(":focus"))
        .hasAttribute("class", Pattern.compile(".*(ops-toggle|button).*"));
  }

  /**
   * The numbers of these cases are made up in Latin letters, so their pages are only kept, not
   * read.
   */
  private void picture(Persona persona, String name) {
    persona
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(browser.nextPicture(name, persona.page().viewportSize().width)));
  }

  private String signFor() {
    return handled.waiting(handled.begin(UNIT), SIGN_FOR, UNIT).orElseThrow().taskId();
  }

  private String check() {
    return openTask(fixture.submitted("gaoyi").getId(), CHECK);
  }

  private Proposal inReview() {
    Proposal proposal = fixture.submitted("gaoyi");
    accept(openTask(proposal.getId(), CHECK));
    return proposal;
  }

  private void accept(String task) {
    asPerson.run("chenmin", () -> operations.complete(task, Map.of("acceptanceOutcome", "ACCEPT")));
  }

  private String openTask(long proposalId, String taskKey) {
    return items.openAt(proposalId, taskKey).orElseThrow().taskId();
  }

  private WorkItem item(String task) {
    return items.find(task).orElseThrow();
  }
}
