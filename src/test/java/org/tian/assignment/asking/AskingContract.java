package org.tian.assignment.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tian.assignment.asking.AskingFixture.leadAndCo;
import static org.tian.assignment.asking.AskingFixture.notOurs;
import static org.tian.assignment.asking.AskingFixture.sole;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tian.Refusals;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.engine.TaskOperations;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.Proposals;
import org.tian.review.Merging;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Units asked before the hand-over, in the real process, the same on every database. */
abstract class AskingContract {

  @Autowired AskingFixture asking;
  @Autowired CaseFixture cases;
  @Autowired UnitConsultations consultations;
  @Autowired HandoverPlans plans;
  @Autowired UnitTasks unitTasks;
  @Autowired TaskOperations tasks;
  @Autowired Proposals proposals;
  @Autowired ProposalWithdrawal withdrawal;
  @Autowired Merging merging;
  @Autowired CaseAccess access;
  @Autowired CommitteeSettings settings;
  @Autowired AuditTrail trail;

  @AfterEach
  void setThingsRight() {
    ClockUtil.reset();
    LocaleContextHolder.resetLocaleContext();
    settings.set("ncal", "CONSULTATION_SILENCE", "ACCEPTED");
    settings.set("ncal", "CONSULTATION_FIRST", "true");
  }

  @Test
  void goesOnByItself_whenEveryUnitAgreesToItsPart() {
    long id = asking.asked();
    assertThat(asking.waiting(id))
        .containsExactly("Task_AnswerConsultation", "Task_AnswerConsultation");
    assertThat(access.maySee("xuyan", id)).isTrue();
    assertThat(access.maySee("jiangnan", id)).isFalse();

    asking.answer(id, "yumeiling", Map.of("consultationAnswer", "ACCEPT_CO"));
    asking.answer(
        id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD", "answerRemark", "已列入年度计划"));

    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
    assertThat(consultations.ofProposal(id))
        .extracting(
            UnitConsultation::getUnitCode,
            UnitConsultation::getAskedRole,
            UnitConsultation::getAnswer,
            UnitConsultation::getReason,
            UnitConsultation::getAskedBy,
            UnitConsultation::getAnsweredBy)
        .containsExactly(
            tuple(
                "ncal.jyj",
                UnitRole.LEAD,
                ConsultationAnswer.ACCEPT_LEAD,
                "已列入年度计划",
                "chenmin",
                "xuyan"),
            tuple(
                "ncal.czj", UnitRole.CO, ConsultationAnswer.ACCEPT_CO, "", "chenmin", "yumeiling"));
    assertThat(actions(id))
        .containsSubsequence(
            "assignment.units-proposed",
            "consultation.asked",
            "consultation.answered",
            "consultation.answered");
  }

  @Test
  void handsOverToWhomTheOfficeSettledOn_andTakesTheCaseFromTheOther() {
    long id = asking.disputed();
    assertThat(asking.waiting(id)).containsExactly("Task_SettleUnits");

    asking.settle(id, leadAndCo("ncal.cgj", "ncal.czj"), "NO");

    assertThat(access.maySee("xuyan", id)).isFalse();
    assertThat(access.maySee("yumeiling", id)).isTrue();
    HandoverPlan settled = plans.latest(id).orElseThrow();
    assertThat(settled.getSettlementReason()).isEqualTo("电话商定，由城管局主办");
    assertThat(settled.getStatus()).isEqualTo(HandoverPlan.Status.PROPOSED);
    asking.approve(id);
    assertThat(unitTasks.ofProposal(id))
        .extracting(UnitTask::getUnitCode, UnitTask::getRole)
        .containsExactly(tuple("ncal.cgj", UnitRole.LEAD), tuple("ncal.czj", UnitRole.CO));
    assertThat(access.maySee("jiangnan", id)).isTrue();
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.HANDED_OVER);
  }

  @Test
  void asksOnlyThoseWhoHaveNotAgreed_whenAskedAgain() {
    long id = asking.disputed();

    asking.settle(id, leadAndCo("ncal.cgj", "ncal.czj"), "YES");

    assertThat(asking.open(id, "Task_AnswerConsultation"))
        .extracting(item -> item.unitCode())
        .containsExactly("ncal.cgj");
    assertThat(consultations.lastRound(id))
        .extracting(UnitConsultation::getRound, UnitConsultation::getUnitCode)
        .containsExactly(tuple(2, "ncal.cgj"));
    asking.answer(id, "jiangnan", Map.of("consultationAnswer", "ACCEPT_LEAD"));
    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
  }

  @Test
  void refusesToAskAgain_whenEverybodyHasAgreed_andKeepsEverything() {
    long id = asking.asked();
    asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"));
    asking.answer(id, "yumeiling", notOurs("ncal.cgj"));

    assertThat(Refusals.of(() -> asking.settle(id, sole("ncal.jyj"), "YES")))
        .containsExactly(Refusal.at("askAgain", "assignment.nobody-to-ask"));
    assertThat(asking.waiting(id)).containsExactly("Task_SettleUnits");
    assertThat(plans.latest(id).orElseThrow().getSettlementReason()).isNull();
    assertThat(access.maySee("yumeiling", id)).isTrue();

    asking.settle(id, sole("ncal.jyj"), "NO");
    assertThat(access.maySee("yumeiling", id)).isFalse();
  }

  @Test
  void showsAllAnswersOnOnePage_conflictsFirst() {
    long id = asking.disputed();
    LocaleContextHolder.setLocale(Locale.CHINESE);

    Object answers =
        form("chenmin", asking.task(id, "Task_SettleUnits")).get("consultationAnswers");

    assertThat(answers)
        .isEqualTo(
            "需要商定：没有单位同意答复提案者。\n"
                + "需要商定：安澜市教育局认为不属于本单位职责。\n"
                + "安澜市教育局（拟主办）：不属于本单位职责，应当由安澜市城市管理局办理。理由或者说明："
                + AskingFixture.REASON
                + "\n安澜市财政局（拟会办）：同意会办");
  }

  @Test
  void tellsTheUnitWhatItIsAsked_andByWhen() {
    long id = asking.asked();
    LocaleContextHolder.setLocale(Locale.CHINESE);

    Object note = form("xuyan", asking.taskOf(id, "ncal.jyj")).get("consultationNote");

    assertThat(note.toString())
        .startsWith("拟请本单位承办，分工为“主办”，请答复是否同意。\n办理方式：主办会办\n主办：安澜市教育局\n会办：安澜市财政局\n")
        .contains("逾期没有答复的，计为“同意主办”");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED,     ACCEPT_LEAD,  ACCEPT_CO,    Task_ApproveHandover",
    "NO_OBJECTION, NO_OBJECTION, NO_OBJECTION, Task_SettleUnits",
    "NOT_OURS,     NOT_OURS,     NOT_OURS,     Task_SettleUnits"
  })
  void countsSilenceAsTheCommitteeHasSet(
      String rule, ConsultationAnswer lead, ConsultationAnswer co, String next) {
    settings.set("ncal", "CONSULTATION_SILENCE", rule);
    long id = asking.asked();

    asking.letTheTimeGoBy(id, consultations.lastRound(id).get(0));

    assertThat(consultations.lastRound(id))
        .extracting(UnitConsultation::getState, UnitConsultation::getAnswer)
        .containsExactly(
            tuple(UnitConsultation.State.SILENT, lead), tuple(UnitConsultation.State.SILENT, co));
    assertThat(asking.waiting(id)).containsExactly(next);
    assertThat(trail.ofCase(asking.keyOf(id)))
        .filteredOn(entry -> entry.action().equals("consultation.silent"))
        .extracting(AuditEntry::actorId)
        .containsExactly("system", "system");
  }

  @Test
  void keepsWhatWasAnswered_whenTheOtherOneIsSilent() {
    settings.set("ncal", "CONSULTATION_SILENCE", "NO_OBJECTION");
    long id = asking.asked();
    asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"));

    asking.letTheTimeGoBy(id, consultations.lastRound(id).get(0));

    assertThat(consultations.lastRound(id))
        .extracting(UnitConsultation::getState)
        .containsExactly(UnitConsultation.State.ANSWERED, UnitConsultation.State.SILENT);
    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
  }

  @Test
  void refusesAnswer_afterTheClock() {
    long id = asking.asked();
    UnitConsultation asked = consultations.lastRound(id).get(0);
    ClockUtil.setCurrentTime(Date.from(asked.getDueAt().plusSeconds(1)));

    assertThat(
            Refusals.of(
                () -> asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"))))
        .containsExactly(
            Refusal.at("consultationAnswer", "assignment.consultation-over", asked.getDueAt()));
    assertThat(consultations.open(id, "ncal.jyj")).isPresent();
  }

  @Test
  void refusesAnswer_toAnotherUnitsQuestion() {
    long id = asking.asked();
    String task = asking.taskOf(id, "ncal.jyj");

    assertThat(
            Refusals.codesOf(
                () ->
                    cases.as(
                        "yumeiling",
                        () -> tasks.complete(task, Map.of("consultationAnswer", "ACCEPT_LEAD")))))
        .containsExactly("task.not-yours");
    assertThat(
            Refusals.codesOf(
                () ->
                    consultations.answer(id, "ncal.cgj", ConsultationAnswer.ACCEPT_LEAD, "", null)))
        .containsExactly("assignment.consultation-none");
  }

  @Test
  void refusesNotOurs_withoutGrounds() {
    long id = asking.asked();

    assertThat(
            Refusals.of(
                () ->
                    consultations.answer(
                        id, "ncal.jyj", ConsultationAnswer.NOT_OURS, "不是我们的", "ncal.cgj")))
        .containsExactly(Refusal.at("notOursReason", "assignment.not-ours-reason-short", 10));
    assertThat(
            Refusals.of(
                () ->
                    consultations.answer(
                        id, "ncal.jyj", ConsultationAnswer.NOT_OURS, AskingFixture.REASON, null)))
        .containsExactly(Refusal.at("properUnit", "assignment.proper-unit-missing"));
    assertThat(
            Refusals.of(
                () ->
                    consultations.answer(
                        id,
                        "ncal.jyj",
                        ConsultationAnswer.NOT_OURS,
                        AskingFixture.REASON,
                        "ncal.jyj")))
        .containsExactly(Refusal.at("properUnit", "assignment.proper-unit-itself"));
    assertThat(
            Refusals.of(
                () ->
                    consultations.answer(
                        id,
                        "ncal.jyj",
                        ConsultationAnswer.NOT_OURS,
                        AskingFixture.REASON,
                        "ncal.gsj")))
        .extracting(Refusal::code)
        .containsExactly("assignment.unit-replaced");
    assertThat(consultations.open(id, "ncal.jyj")).isPresent();
  }

  @Test
  void skipsTheQuestion_whenTheOfficeGivesAReason() {
    long id = asking.filed();

    asking.propose(id, sole("ncal.jyj"), "NO");

    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
    assertThat(plans.latest(id).orElseThrow().getAskReason()).isEqualTo("全会期间从快交办");
    assertThat(consultations.ofProposal(id)).isEmpty();
  }

  @Test
  void asksForAReason_whenTheCommitteesRuleIsNotFollowed() {
    long id = asking.filed();
    Map<String, Object> form = new HashMap<>(sole("ncal.jyj"));
    form.put("askFirst", "NO");

    assertThat(Refusals.of(() -> asking.complete(id, "chenmin", "Task_ProposeUnits", form)))
        .extracting(Refusal::field, Refusal::code)
        .containsExactly(tuple("askReason", "form.required"));

    settings.set("ncal", "CONSULTATION_FIRST", "false");
    asking.complete(id, "chenmin", "Task_ProposeUnits", form);
    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
    assertThat(plans.latest(id).orElseThrow().getAskReason()).isNull();
  }

  @Test
  void asksNobodyTwice_whenTheHandingOfficeSendsBack() {
    long id = asking.asked();
    asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"));
    asking.answer(id, "yumeiling", Map.of("consultationAnswer", "ACCEPT_CO"));
    asking.complete(
        id,
        "huangjie",
        "Task_ApproveHandover",
        Map.of("handoverOutcome", "REJECT", "comment", "不必会办"));
    assertThat(form("chenmin", asking.task(id, "Task_ProposeUnits")))
        .containsEntry("previousComment", "不必会办")
        .containsEntry("leadUnit", "ncal.jyj");

    asking.propose(id, sole("ncal.jyj"), "YES");

    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
    assertThat(access.maySee("xuyan", id)).isTrue();
    assertThat(access.maySee("yumeiling", id)).isFalse();
  }

  @Test
  void refusesSplit_thatLeavesAnItemWithoutAUnit_andNamesIt() {
    long id = asking.filed();
    Map<String, Object> split =
        Map.of(
            "handlingKind", "SPLIT",
            "splitUnitA", "ncal.jyj",
            "splitItemsA", List.of("1"),
            "splitUnitB", "ncal.zjj",
            "splitItemsB", List.of("1"));

    assertThat(Refusals.of(() -> asking.propose(id, split, "YES")))
        .containsExactly(
            Refusal.at("splitItemsA", "assignment.item-without-unit", 2, "鉴定与加固一次排期，优先利用暑期"));
    assertThat(plans.latest(id)).isEmpty();
    assertThat(asking.waiting(id)).containsExactly("Task_ProposeUnits");
  }

  @Test
  void givesEachUnitOfASplitItsItems_andReadersNothing() {
    long id = asking.filed();
    Map<String, Object> split =
        Map.of(
            "handlingKind",
            "SPLIT",
            "splitUnitA",
            "ncal.jyj",
            "splitItemsA",
            List.of("1"),
            "splitUnitB",
            "ncal.zjj",
            "splitItemsB",
            List.of("2"),
            "readingUnits",
            List.of("ncal.czj"));
    asking.propose(id, split, "YES");
    assertThat(asking.open(id, "Task_AnswerConsultation"))
        .extracting(item -> item.unitCode())
        .containsExactlyInAnyOrder("ncal.jyj", "ncal.zjj");
    asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"));
    asking.answer(id, "yanyiyi", Map.of("consultationAnswer", "ACCEPT_LEAD"));
    assertThat(access.maySee("yumeiling", id)).isFalse();

    asking.approve(id);

    assertThat(unitTasks.ofProposal(id))
        .extracting(UnitTask::getUnitCode, UnitTask::getRole, UnitTask::getItems)
        .containsExactly(
            tuple("ncal.jyj", UnitRole.SPLIT, List.of(1)),
            tuple("ncal.zjj", UnitRole.SPLIT, List.of(2)));
    assertThat(access.maySee("yumeiling", id)).isTrue();
    assertThat(asking.waiting(id)).containsExactly("Task_SignForProposal", "Task_SignForProposal");
    assertThat(actions(id)).contains("assignment.given-to-read");
  }

  @Test
  void refusesReader_thatTakesPart() {
    long id = asking.filed();
    Map<String, Object> units = new HashMap<>(leadAndCo("ncal.jyj", "ncal.czj"));
    units.put("readingUnits", List.of("ncal.czj", "ncal.gsj"));

    assertThat(Refusals.of(() -> asking.propose(id, units, "YES")))
        .extracting(Refusal::field, Refusal::code)
        .contains(tuple("readingUnits", "form.not-an-option"));
    units.put("readingUnits", List.of("ncal.czj"));
    assertThat(Refusals.of(() -> asking.propose(id, units, "YES")))
        .containsExactly(
            Refusal.at("readingUnits", "assignment.reading-unit-takes-part", "安澜市财政局"));
  }

  @Test
  void handsOverAtTheMeeting_orSendsBackWithTheReason() {
    long id = asking.filed();
    asking.propose(id, sole("ncal.jyj"), "NO");
    asking.complete(id, "huangjie", "Task_ApproveHandover", Map.of("handoverOutcome", "MEETING"));

    asking.complete(
        id,
        "chenmin",
        "Task_HandOverAtMeeting",
        Map.of("meetingOutcome", "RETURN", "comment", "会上提出由城管局会办"));
    assertThat(form("huangjie", asking.task(id, "Task_ApproveHandover")))
        .containsEntry("meetingNote", "会上提出由城管局会办");
    asking.complete(id, "huangjie", "Task_ApproveHandover", Map.of("handoverOutcome", "MEETING"));
    asking.complete(
        id, "huangjie", "Task_HandOverAtMeeting", Map.of("meetingOutcome", "HAND_OVER"));

    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.HANDED_OVER);
  }

  @Test
  void endsCleanly_whenWithdrawnInTheMiddle() {
    long id = asking.asked();
    asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"));

    cases.as("linyue", () -> withdrawal.withdraw(id, "情况已解决"));

    assertThat(asking.waiting(id)).isEmpty();
    assertThat(consultations.ofProposal(id))
        .extracting(UnitConsultation::getState)
        .containsExactly(UnitConsultation.State.ANSWERED, UnitConsultation.State.CANCELLED);
    assertThat(access.maySee("xuyan", id)).isFalse();
    assertThat(access.maySee("yumeiling", id)).isFalse();
    assertThat(actions(id)).contains("consultation.cancelled");
  }

  @Test
  void leavesTheCaseToTheUnitsThatHadIt_whenWithdrawnAfterTheHandover() {
    long id = asking.asked();
    asking.answer(id, "xuyan", Map.of("consultationAnswer", "ACCEPT_LEAD"));
    asking.answer(id, "yumeiling", Map.of("consultationAnswer", "ACCEPT_CO"));
    asking.approve(id);

    cases.as("linyue", () -> withdrawal.withdraw(id, "情况已解决"));

    assertThat(access.maySee("xuyan", id)).isTrue();
    assertThat(access.maySee("yumeiling", id)).isTrue();
  }

  @Test
  void endsCleanly_whenMergedInTheMiddle_andOpensNothingOfTheMainCase() {
    long main = asking.filed();
    long id = asking.asked();

    cases.as("sunli", () -> merging.mergeFiled(id, main, "同一事项"));

    assertThat(asking.waiting(id)).isEmpty();
    assertThat(consultations.openUnits(id)).isEmpty();
    assertThat(access.maySee("xuyan", main)).isFalse();
    assertThat(access.maySee("xuyan", id)).isFalse();
  }

  @Test
  void letsOneSettlementCount_whenTwoSettleAtTheSameMoment() throws Exception {
    long id = asking.disputed();
    String task = asking.task(id, "Task_SettleUnits");
    Callable<String> settle =
        () -> {
          Map<String, Object> form = new HashMap<>(sole("ncal.cgj"));
          form.put("settlementReason", "商定由城管局单办");
          form.put("askAgain", "NO");
          try {
            cases.as("chenmin", () -> tasks.complete(task, form));
            return "settled";
          } catch (RefusedException refused) {
            return refused.refusals().get(0).code();
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(2);

    List<String> results = new ArrayList<>();
    for (Future<String> each : pool.invokeAll(List.of(settle, settle))) {
      results.add(each.get());
    }
    pool.shutdown();

    assertThat(results).containsExactlyInAnyOrder("settled", "task.gone");
    assertThat(actions(id)).filteredOn("consultation.settled"::equals).hasSize(1);
    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
  }

  @Test
  void countsBothAnswers_whenTwoUnitsAnswerAtTheSameMoment() throws Exception {
    long id = asking.asked();
    String lead = asking.taskOf(id, "ncal.jyj");
    String co = asking.taskOf(id, "ncal.czj");
    ExecutorService pool = Executors.newFixedThreadPool(2);

    List<Callable<Void>> both =
        List.of(
            () -> {
              cases.as(
                  "xuyan", () -> tasks.complete(lead, Map.of("consultationAnswer", "ACCEPT_LEAD")));
              return null;
            },
            () -> {
              cases.as(
                  "yumeiling", () -> tasks.complete(co, Map.of("consultationAnswer", "ACCEPT_CO")));
              return null;
            });
    for (Future<Void> each : pool.invokeAll(both)) {
      each.get();
    }
    pool.shutdown();

    assertThat(asking.waiting(id)).containsExactly("Task_ApproveHandover");
    assertThat(consultations.ofProposal(id))
        .extracting(UnitConsultation::getState)
        .containsOnly(UnitConsultation.State.ANSWERED);
  }

  private Map<String, Object> form(String person, String task) {
    return cases.as(person, () -> tasks.form(task)).data();
  }

  private List<String> actions(long id) {
    return trail.ofCase(asking.keyOf(id)).stream().map(AuditEntry::action).toList();
  }
}
