package org.tian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.HandledCases;
import org.tian.TianTest;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.ReturnState;
import org.tian.assignment.UnitReturns;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.asking.AskingFixture;
import org.tian.assignment.endorsement.EndorsementFixture;
import org.tian.assignment.endorsement.EndorsementTrail;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.engine.WorkItem;
import org.tian.proposal.CaseAccess;

/**
 * What leaders and the handing office do around a hand-over, done by hand in Camunda Tasklist: the
 * task is claimed, its form filled and sent, and what came of it is seen.
 */
@TianTest
class TasklistHandoverJourney {

  private static final String FIRST = "ncal.jyj";
  private static final String NEW = "ncal.cgj";

  @LocalServerPort private int port;
  @Autowired private EndorsementFixture endorsing;
  @Autowired private AskingFixture asking;
  @Autowired private HandledCases handled;
  @Autowired private Endorsements endorsements;
  @Autowired private HandoverPlans plans;
  @Autowired private UnitReturns returns;
  @Autowired private CaseAccess access;
  @Autowired private JdbcClient jdbc;

  private JourneyBrowser browser;
  private TasklistWork open;

  @BeforeEach
  void open() {
    browser = new JourneyBrowser(port, "tasklist");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void endorsesAProposal_signedReadAndInstructed() {
    long id = endorsing.asked();

    TasklistWork signing =
        work(
            EndorsementFixture.PARTY_LEADER, endorsing.taskOf(id, EndorsementFixture.PARTY_LEADER));
    signing.form().shows("提案全文", "放学时段校门口车辆滞留");
    signing.form().choose("意见", "同意并签批").write("签批意见", "同意报送。");
    send(EndorsementFixture.PARTY_LEADER, "signed");
    work(EndorsementFixture.CPPCC_LEADER, endorsing.taskOf(id, EndorsementFixture.CPPCC_LEADER))
        .form()
        .choose("意见", "同意，送党委领导")
        .write("阅批意见", "已阅，建议有针对性。");
    send(EndorsementFixture.CPPCC_LEADER, "read");
    assertThat(endorsements.isEndorsed(id)).as("not yet").isFalse();
    work(EndorsementFixture.INSTRUCTOR, endorsing.taskOf(id, EndorsementFixture.INSTRUCTOR))
        .form()
        .choose("意见", "同意并批示")
        .write("批示", "请市教育局认真研究办理。");
    send(EndorsementFixture.INSTRUCTOR, "instructed");

    assertThat(endorsements.isEndorsed(id)).isTrue();
    assertThat(endorsements.latest(id).map(EndorsementTrail::standing).orElseThrow())
        .extracting(comment -> comment.getPersonId() + " " + comment.getText())
        .containsExactly("yangjixian 同意报送。", "zhouwei 已阅，建议有针对性。", "leizhenbang 请市教育局认真研究办理。");
  }

  @Test
  void settlesWhoAnswers_whenTheUnitsAskedDisagree() {
    long id = asking.disputed();
    WorkItem task = asking.open(id, "Task_SettleUnits").get(0);

    TasklistWork work = work("chenmin", task);
    work.form().shows("各单位的意见", "教育局");
    work.form()
        .choose("办理方式", "单办")
        .pick("主办单位", "安澜市城市管理局")
        .write("商定的结果和理由", "电话商定，由城管局单独办理。")
        .choose("是否再征求意见", "不再征求，直接送审");
    send("chenmin", "settled");

    HandoverPlan plan = plans.latest(id).orElseThrow();
    assertThat(plan.getSettlementReason()).isEqualTo("电话商定，由城管局单独办理。");
    assertThat(plan.getKind()).isEqualTo(HandlingKind.SOLE);
    assertThat(plan.getUnits()).extracting(unit -> unit.unitCode()).containsExactly(NEW);
    assertThat(asking.waiting(id)).contains("Task_ApproveHandover");
  }

  @Test
  void signsAReturn_andGivesTheProposalToAnotherUnit() {
    long id = handled.begin(FIRST);
    askReturn(id);

    work("heping", handled.waiting(id, "Task_SignReturn", FIRST).orElseThrow())
        .form()
        .choose("签署意见", "同意，签署退回");
    send("heping", "return-signed");
    TasklistWork work =
        work("huangjie", handled.waiting(id, "Task_ArbitrateReturn", FIRST).orElseThrow());
    work.form().shows("退回申请", "停车位划定");
    work.form().choose("裁定", "同意退回，改交其他单位").pick("改办单位", "安澜市城市管理局").write("裁定意见", "职责属城市管理。");
    send("huangjie", "return-granted");

    assertThat(states(id)).containsExactly(ReturnState.GRANTED);
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.cgj");
    assertThat(access.maySee("jiangnan", id)).isTrue();
    assertThat(access.maySee("xuyan", id)).as("the unit that returned it").isFalse();
  }

  @Test
  void refusesALateReturn_soThatTheUnitHasToSignForIt() {
    long id = handled.begin(FIRST);
    jdbc.sql("update unit_task set offered_at = timestamp '2026-01-05 08:00:00' where id = ?")
        .param(handled.task(id, FIRST).getId())
        .update();
    askReturn(id);
    work("heping", handled.waiting(id, "Task_SignReturn", FIRST).orElseThrow())
        .form()
        .choose("签署意见", "同意，签署退回");
    send("heping", "late-return-signed");
    assertThat(states(id)).containsExactly(ReturnState.LATE);

    work("tangsisi", handled.waiting(id, "Task_DecideLateReturn", FIRST).orElseThrow())
        .form()
        .choose("领导决定", "不予受理，由原单位签收")
        .write("决定的理由", "已过退回期限，请按时办理。");
    send("tangsisi", "late-return-refused");

    assertThat(states(id)).containsExactly(ReturnState.LATE_REFUSED);
    assertThat(handled.task(id, FIRST).getStatus()).isEqualTo(UnitTaskStatus.OFFERED);
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
  }

  private TasklistWork work(String person, WorkItem task) {
    open = TasklistWork.take(browser.atDesk(person), task);
    return open;
  }

  private void send(String person, String picture) {
    browser.atDesk(person).shot(picture);
    open.submit();
  }

  private void askReturn(long id) {
    handled.complete(
        "xuyan",
        "Task_SignForProposal",
        id,
        FIRST,
        Map.of(
            "signForOutcome", "RETURN",
            "returnReason", "停车位划定属于城市管理部门职责。",
            "proposedUnit", NEW));
  }

  private List<ReturnState> states(long id) {
    return returns.ofProposal(id).stream().map(one -> one.getState()).toList();
  }
}
