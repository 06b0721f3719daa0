package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.audit.AuditTrail;
import org.tian.organisation.OrganisationImport;
import org.tian.organisation.UnitKind;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalWithdrawn;
import org.tian.proposal.Proposals;
import org.tian.proposal.RehandlingStarted;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** From the proposed units to their tasks, the same on every database. */
abstract class AssignmentContract {

  private static final String REASON = "停车位划定属于城市管理部门职责。";

  @Autowired TestCases cases;
  @Autowired HandoverPlans plans;
  @Autowired Handovers handovers;
  @Autowired HandingOffices offices;
  @Autowired UnitTasks unitTasks;
  @Autowired OrganisationImport organisation;
  @Autowired AssignableUnits assignable;
  @Autowired Proposals proposals;
  @Autowired CaseAccess access;
  @Autowired CaseParticipants participants;
  @Autowired AuditTrail trail;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void findsOfficeOfTheKind_elseGovernmentOffice() {
    long id = cases.filed();

    String party = appoint(id, UnitKind.PARTY_OFFICE);
    String elsewhere = offices.appoint(id, cases.keyOf(id), "ncytsq", UnitKind.PROCURATORATE);

    assertThat(party).isEqualTo("ncal.swb");
    assertThat(elsewhere).isEqualTo("ncytsq.zfb");
    assertThat(participants.of(id)).contains("ncal.swb", "ncytsq.zfb");
  }

  @Test
  void refusesToGoOn_whenRegionHasNoHandingOffice() {
    long id = cases.filed();

    assertThat(
            Refusals.codesOf(
                () -> offices.appoint(id, cases.keyOf(id), "nowhere", UnitKind.PARTY_OFFICE)))
        .containsExactly("assignment.no-handing-office");
  }

  @Test
  void offersUnitsOfTheRegion_withTheirFirstFunction() {
    Map<String, Object> form = cases.form("Task_ProposeUnits", cases.filed(), Map.of());

    @SuppressWarnings("unchecked")
    List<Map<String, String>> options = (List<Map<String, String>>) form.get("unitOptions");
    assertThat(options).contains(Map.of("value", "ncal.cgj", "label", "安澜市城市管理局 — 生活垃圾分类投放收集运输处置"));
    assertThat(options)
        .extracting(option -> option.get("value"))
        .contains("nc.dlgs")
        .doesNotContain("ncal.gsj", "ncyt.zfb", "nc.jyt");
  }

  @Test
  void handsOverToTheUnitsOfTheApprovedPlan() {
    long id = cases.filed();

    propose(
        id,
        Map.of("handlingKind", "LEAD_CO", "leadUnit", "ncal.jyj", "coUnits", List.of("ncal.cgj")));
    Map<String, Object> outcome =
        approve(id, Map.of("handoverOutcome", "APPROVE", "requirements", "面商后答复"));
    handovers.handOver(id, cases.keyOf(id));

    assertThat(outcome)
        .containsEntry("handoverApproved", true)
        .containsEntry("handoverOutcome", "APPROVE");
    assertThat(unitTasks.ofProposal(id))
        .extracting(UnitTask::getUnitCode, UnitTask::getRole, UnitTask::getStatus)
        .containsExactly(tuple("ncal.jyj", UnitRole.LEAD), tuple("ncal.cgj", UnitRole.CO));
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.HANDED_OVER);
    assertThat(access.maySee("xuyan", id)).isTrue();
    assertThat(access.maySee("yumeiling", id)).isFalse();
    assertThat(actions(id))
        .containsSubsequence(
            "assignment.units-proposed",
            "assignment.handover-approved",
            "assignment.task-offered",
            "assignment.task-offered");
  }

  @Test
  void givesPlanBackWithComment_whenOfficeRejects() {
    long id = cases.filed();
    propose(id, Map.of("handlingKind", "SOLE", "leadUnit", "ncal.jyj", "comment", "校园周边"));

    Map<String, Object> outcome =
        approve(id, Map.of("handoverOutcome", "REJECT", "comment", "请加上城管局"));

    Map<String, Object> form = cases.form("Task_ProposeUnits", id, Map.of());
    assertThat(outcome).containsEntry("handoverApproved", false);
    assertThat(form)
        .containsEntry("previousComment", "请加上城管局")
        .containsEntry("handlingKind", "SOLE")
        .containsEntry("leadUnit", "ncal.jyj")
        .containsEntry("comment", "校园周边");
    assertThat(Refusals.codesOf(() -> handovers.handOver(id, cases.keyOf(id))))
        .containsExactly("assignment.no-plan");
  }

  @Test
  void showsPlanToTheOffice_inTheReadersLanguage() {
    long id = cases.filed();
    propose(
        id,
        Map.of(
            "handlingKind",
            "SPLIT",
            "splitUnitA",
            "ncal.jyj",
            "splitItemsA",
            List.of("2"),
            "splitUnitB",
            "ncal.cgj",
            "comment",
            "各办一半"));

    LocaleContextHolder.setLocale(Locale.CHINESE);
    Object summary = cases.form("Task_ApproveHandover", id, Map.of()).get("planSummary");

    assertThat(summary).isEqualTo("办理方式：分办\n分办：安澜市教育局（答复第 2 条建议）\n分办：安澜市城市管理局\n说明：各办一半");
  }

  @Test
  void takesTheFormOfARunningCaseOfVersion1_whichAsksNobody() {
    long id = cases.filed();

    Map<String, Object> outcome =
        propose(id, Map.of("handlingKind", "SPLIT", "leadUnits", List.of("ncal.jyj", "ncal.cgj")));

    assertThat(outcome).containsEntry("askFirst", false);
    assertThat(plans.latest(id).orElseThrow().getUnits())
        .containsExactly(
            new PlannedUnit("ncal.jyj", UnitRole.SPLIT),
            new PlannedUnit("ncal.cgj", UnitRole.SPLIT));
  }

  @Test
  void refusesPlan_withEveryReasonAtOnce() {
    long id = cases.filed();
    Map<String, Object> form =
        Map.of(
            "handlingKind", "LEAD_CO",
            "leadUnit", "ncal.gsj",
            "coUnits", List.of("nobody", "ncal.jyj", "ncal.jyj", "ncyt.zfb", "ncal.gsj"));

    assertThat(Refusals.codesOf(() -> propose(id, form)))
        .containsExactlyInAnyOrder(
            "assignment.unit-replaced",
            "assignment.unit-replaced",
            "assignment.unit-twice",
            "assignment.lead-is-co-unit",
            "assignment.unit-unknown",
            "assignment.unit-elsewhere");
    assertThat(plans.latest(id)).isEmpty();
  }

  @Test
  void namesTheSuccessor_whenUnitHasCeased() {
    cases.filed();

    var refusal = assignable.refusal("ncal", "ncal.fpb", "leadUnit").orElseThrow();

    assertThat(refusal.code()).isEqualTo("assignment.unit-replaced");
    assertThat(refusal.args()).containsExactly("安澜市扶贫开发办公室", "安澜市农业农村局");
    assertThat(assignable.today("ncal.fpb")).isEqualTo("ncal.nyj");
  }

  @Test
  void refusesUnit_thatHasCeasedWithoutSuccessor() {
    long id = cases.filed();
    register(
        Map.of(
            "code", "ncal.tlcb",
            "committee_code", "ncal",
            "kind", "DEPARTMENT",
            "name", "安澜市铁路筹建办公室",
            "short_name", "市铁筹办",
            "functions", "铁路建设筹备",
            "valid_from", "2003-05-12",
            "valid_until", "2012-06-30",
            "successor_code", ""));

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> propose(id, Map.of("handlingKind", "SOLE", "leadUnit", "ncal.tlcb")));

    assertThat(refused.refusals())
        .containsExactly(Refusal.at("leadUnit", "assignment.unit-not-valid", "安澜市铁路筹建办公室"));
    assertThat(plans.latest(id)).isEmpty();
  }

  private void register(Map<String, String> unit) {
    organisation.register(
        new OrganisationImport.Rows(List.of(), List.of(), List.of(unit), List.of(), List.of()),
        TestOrganisation.PASSWORD);
  }

  @Test
  void refusesSecondDecision_emptyRejection_andSecondHandover() {
    long id = cases.filed();
    assertThat(Refusals.codesOf(() -> approve(id, Map.of("handoverOutcome", "APPROVE"))))
        .containsExactly("assignment.no-plan");
    propose(id, Map.of("handlingKind", "SOLE", "leadUnit", "ncal.jyj"));

    assertThat(Refusals.codesOf(() -> approve(id, Map.of("handoverOutcome", "REJECT"))))
        .containsExactly("assignment.rejection-needs-reason");
    approve(id, Map.of("handoverOutcome", "APPROVE"));
    handovers.handOver(id, cases.keyOf(id));

    assertThat(Refusals.codesOf(() -> approve(id, Map.of("handoverOutcome", "APPROVE"))))
        .containsExactly("assignment.plan-decided");
    assertThat(Refusals.codesOf(() -> handovers.handOver(id, cases.keyOf(id))))
        .containsExactly("assignment.handed-over-before");
  }

  @Test
  void refusesHandover_ofAPartysProposalThatIsNotEndorsed() {
    long id = cases.filedBy("xiejin", "ncal.minge");
    propose(id, Map.of("handlingKind", "SOLE", "leadUnit", "ncal.jyj"));
    approve(id, Map.of("handoverOutcome", "APPROVE"));

    assertThat(Refusals.codesOf(() -> handovers.handOver(id, cases.keyOf(id))))
        .containsExactly("endorsement.missing");
    assertThat(unitTasks.ofProposal(id)).isEmpty();
  }

  @Test
  void keepsTheOfficeThatWasAppointed_whateverOtherOfficesTakePart() {
    long id = cases.filed();
    assertThat(offices.of(id)).isEmpty();

    appoint(id, UnitKind.COURT);
    participants.admit(id, "ncal.swb");
    participants.admit(id, "ncal.zfb");

    assertThat(offices.of(id)).contains("ncal.fy");
  }

  @Test
  void sendsBackFromTheMeeting_onlyWhatIsApproved() {
    long id = cases.filed();
    propose(id, Map.of("handlingKind", "SOLE", "leadUnit", "ncal.jyj"));

    assertThat(Refusals.codesOf(() -> plans.sendBack(id, cases.keyOf(id), "再议")))
        .containsExactly("assignment.plan-not-approved");
    approve(id, Map.of("handoverOutcome", "MEETING"));
    assertThat(Refusals.codesOf(() -> plans.sendBack(id, cases.keyOf(id), " ")))
        .containsExactly("assignment.meeting-needs-reason");
  }

  @Test
  void countsReturnDaysInWorkingDays() {
    ClockUtil.setCurrentTime(new Date(1772683200000L)); // 2026-03-05 12:00 in Shanghai, a Thursday
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);

    assertThat(unitTasks.lastReturnDay(task)).isEqualTo("2026-03-16");
  }

  @Test
  void refusesReturn_afterSevenWorkingDays() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);

    ClockUtil.offset(Duration.ofDays(30).toMillis());

    assertThat(Refusals.codesOf(() -> unitTasks.askReturn(task.getId(), REASON, null)))
        .containsExactly("assignment.return-too-late");
  }

  @Test
  void givesTaskToTheUnitNamed_whenReturnIsGranted() {
    long id = cases.filed();
    UnitTask task = cases.handedOver(id, "ncal.jyj").get(0);
    unitTasks.askReturn(task.getId(), REASON, "ncal.cgj");

    unitTasks.grantReturn(task.getId(), "ncal.cgj", "同意改办");
    UnitTask replacement = handovers.reassign(task.getId());

    UnitTask old = unitTasks.get(task.getId());
    assertThat(old.getStatus()).isEqualTo(UnitTaskStatus.RETURNED);
    assertThat(old.getReplacedById()).isEqualTo(replacement.getId());
    assertThat(replacement.getUnitCode()).isEqualTo("ncal.cgj");
    assertThat(replacement.getStatus()).isEqualTo(UnitTaskStatus.OFFERED);
    assertThat(participants.of(id)).contains("ncal.cgj");
  }

  @Test
  void refusesArbitration_withoutNewUnitOrWithOneThatIsThere() {
    long id = cases.filed();
    UnitTask task = cases.handedOver(id, "ncal.jyj", "ncal.czj").get(0);
    unitTasks.askReturn(task.getId(), REASON, null);

    assertThat(Refusals.codesOf(() -> unitTasks.grantReturn(task.getId(), null, "同意")))
        .containsExactly("assignment.new-unit-missing");
    assertThat(Refusals.codesOf(() -> unitTasks.grantReturn(task.getId(), "ncal.czj", "同意")))
        .containsExactly("assignment.unit-already-there");
    assertThat(Refusals.codesOf(() -> unitTasks.grantReturn(task.getId(), "ncal.gsj", "同意")))
        .containsExactly("assignment.unit-replaced");
  }

  @Test
  void asksAnsweringUnitsAgain_whenHandledAgain() {
    long id = cases.filed();
    List<UnitTask> first = cases.handedOver(id, "ncal.jyj", "ncal.czj");
    first.forEach(task -> answer(task));

    inTransaction(() -> events.publishEvent(new RehandlingStarted(id, 2)));

    assertThat(unitTasks.currentRound(id)).isEqualTo(2);
    assertThat(unitTasks.offered(id)).extracting(UnitTask::getUnitCode).containsExactly("ncal.jyj");
    assertThat(unitTasks.ofRound(id, 1))
        .extracting(UnitTask::getStatus)
        .containsOnly(UnitTaskStatus.ANSWERED);
  }

  @Test
  void endsOpenTasks_whenProposalIsWithdrawn() {
    long id = cases.filed();
    List<UnitTask> tasks = cases.handedOver(id, "ncal.jyj", "ncal.czj");
    answer(tasks.get(1));

    inTransaction(() -> events.publishEvent(new ProposalWithdrawn(id)));

    assertThat(unitTasks.ofProposal(id))
        .extracting(UnitTask::getStatus)
        .containsExactly(UnitTaskStatus.CANCELLED, UnitTaskStatus.ANSWERED);
    assertThat(actions(id)).contains("assignment.task-cancelled");
  }

  private String appoint(long id, UnitKind kind) {
    return offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, kind);
  }

  private Map<String, Object> propose(long id, Map<String, Object> form) {
    return cases.complete("chenmin", "Task_ProposeUnits", id, Map.of(), form);
  }

  private Map<String, Object> approve(long id, Map<String, Object> form) {
    return cases.complete("huangjie", "Task_ApproveHandover", id, Map.of(), form);
  }

  private void answer(UnitTask task) {
    unitTasks.signFor(task.getId());
    if (task.getRole().answers()) {
      unitTasks.startSignOff(task.getId());
    }
    unitTasks.answer(task.getId());
  }

  private void inTransaction(Runnable step) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> step.run());
  }

  private List<String> actions(long id) {
    return trail.ofCase(cases.keyOf(id)).stream().map(entry -> entry.action()).toList();
  }

  private static Tuple tuple(String unit, UnitRole role) {
    return Tuple.tuple(unit, role, UnitTaskStatus.OFFERED);
  }
}
