package org.tian.handling.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.DueJobs;
import org.tian.HandledCases;
import org.tian.OfficeDay;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.assignment.UnitTask;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseParticipants;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineExtension;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;
import org.tian.shared.TrafficLight;
import org.tian.shared.WorkingDays;

/** More time for a reply and stopped clocks, with the real processes, on every database. */
abstract class ReplyExtensionsContract {

  private static final String UNIT = "ncal.jyj";
  private static final String CO_UNIT = "ncal.cgj";
  private static final String REASON = "需要等省里明确停车泊位的补助标准。";

  @Autowired HandledCases handled;
  @Autowired TestCases cases;
  @Autowired ReplyExtensions extensions;
  @Autowired ClockPauses pauses;
  @Autowired UnitClocks clocks;
  @Autowired ReadableDeadlines readable;
  @Autowired Deadlines deadlines;
  @Autowired TrafficLight light;
  @Autowired CaseParticipants participants;
  @Autowired Notices notices;
  @Autowired WorkItems items;
  @Autowired ManagementService jobs;
  @Autowired AuditTrail trail;
  @Autowired AsPerson asPerson;
  @Autowired Formats formats;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void isProlongedAtOnce_whenTheProposerConsents() {
    long id = inWork();
    Deadline deadline = replyClock(id);
    LocalDate until = workingDayAfter(deadline);

    ask(id, until);
    assertThat(handled.waiting(id)).contains("Task_ConsentExtension " + UNIT);
    handled.complete(
        TestCases.PROPOSER, "Task_ConsentExtension", id, UNIT, Map.of("consentOutcome", "CONSENT"));

    Deadline after = deadlines.find(deadline.getId()).orElseThrow();
    assertThat(formats.dayOf(after.getDueAt())).isEqualTo(until);
    assertThat(itemsOf(deadline)).allMatch(item -> item.dueAt().equals(after.getDueAt()));
    assertThat(deadlines.extensionsOf(deadline.getId()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.getWay()).isEqualTo(DeadlineExtension.Way.CONSENT);
              assertThat(kept.getAgreedBy()).isEqualTo(TestCases.PROPOSER);
              assertThat(kept.getReason()).isEqualTo(REASON);
              assertThat(kept.getDueBefore()).isEqualTo(deadline.getDueAt());
            });
    assertThat(extensions.ofDeadline(deadline.getId()).orElseThrow().getState())
        .isEqualTo(ReplyExtension.State.EXTENDED);
    assertThat(kinds(id)).contains(NoticeKind.EXTENSION_GRANTED, NoticeKind.UNIT_TIME_CHANGED);
    assertThat(actions(id))
        .containsSubsequence("extension.asked", "extension.consented", "deadline.extended");
  }

  @Test
  void isDecidedByTheOffice_whenTheProposerDoesNotConsent() {
    long id = inWork();
    Deadline deadline = replyClock(id);
    ask(id, workingDayAfter(deadline));
    assertThat(Refusals.codesOf(() -> consent(id, "REFUSE", ""))).isNotEmpty();

    consent(id, "REFUSE", "已经拖了很久");
    assertThat(handled.waiting(id)).contains("Task_DecideExtension " + UNIT);
    decide(id, "GRANT", "补助标准确需省里明确");

    assertThat(deadlines.extensionsOf(deadline.getId()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.getWay()).isEqualTo(DeadlineExtension.Way.OFFICE_AGAINST);
              assertThat(kept.getAgreedBy()).isEqualTo("huangjie");
            });
    assertThat(extensions.get(handled.task(id, UNIT).getId()).getConsentedBy())
        .as("what the proposer said stays")
        .isEqualTo(TestCases.PROPOSER);
  }

  @Test
  void isDecidedByTheOffice_whenTheProposerSaysNothing_andStaysWhenItRefuses() {
    long id = inWork();
    Deadline deadline = replyClock(id);
    ask(id, workingDayAfter(deadline));
    WorkItem consent = handled.waiting(id, "Task_ConsentExtension", UNIT).orElseThrow();
    ClockUtil.setCurrentTime(Date.from(consent.dueAt().plus(Duration.ofMinutes(1))));

    DueJobs.fire(jobs, consent.processInstanceId(), "BoundaryEvent_ConsentOverdue");
    assertThat(extensions.get(handled.task(id, UNIT).getId()).getConsent())
        .isEqualTo(ReplyExtension.Consent.SILENT);
    decide(id, "REFUSE", "办理条件已经具备，请按期答复");

    assertThat(deadlines.find(deadline.getId()).orElseThrow().getDueAt())
        .isEqualTo(deadline.getDueAt());
    assertThat(deadlines.extensionsOf(deadline.getId())).isEmpty();
    assertThat(kinds(id)).contains(NoticeKind.EXTENSION_REFUSED, NoticeKind.UNIT_TIME_CHANGED);
    assertThat(Refusals.codesOf(() -> ask(id, workingDayAfter(deadline))))
        .as("once, whatever became of it")
        .containsExactly("extension.once");
  }

  @Test
  void isTheOfficesAlone_forACoUnit_andItsReminderMovesToo() {
    long id = handled.begin(UNIT, CO_UNIT);
    participants.admit(id, UNIT);
    participants.admit(id, CO_UNIT);
    handled.signFor("xuyan", id, UNIT);
    handled.signFor("jiangnan", id, CO_UNIT);
    UnitTask task = handled.task(id, CO_UNIT);
    Deadline deadline = clocks.of(task).orElseThrow();
    Deadline reminder = clocks.reminderOf(deadline).orElseThrow();
    assertThat(deadline.getRule()).isEqualTo(DeadlineRule.CO_OPINION);

    asPerson.call(
        "jiangnan", () -> extensions.ask(task.getId(), workingDayAfter(deadline), REASON));
    assertThat(handled.waiting(id))
        .contains("Task_DecideExtension " + CO_UNIT)
        .noneMatch(one -> one.startsWith("Task_ConsentExtension"));
    handled.complete(
        "huangjie",
        "Task_DecideExtension",
        id,
        CO_UNIT,
        Map.of("extensionOutcome", "GRANT", "comment", "同意"));

    assertThat(deadlines.extensionsOf(deadline.getId()))
        .singleElement()
        .extracting(DeadlineExtension::getWay)
        .isEqualTo(DeadlineExtension.Way.OFFICE);
    Instant moved = deadlines.find(reminder.getId()).orElseThrow().getDueAt();
    assertThat(moved).isAfter(reminder.getDueAt());
    assertThat(
            jobs.createJobQuery()
                .processInstanceId(deadline.getSubject())
                .activityId("BoundaryEvent_CoOpinionDue")
                .singleResult()
                .getDuedate())
        .isEqualTo(Date.from(moved));
    assertThat(kinds(id)).doesNotContain(NoticeKind.EXTENSION_GRANTED);
  }

  @Test
  void refusesWhatIsNoWish() {
    long id = inWork();
    Deadline deadline = replyClock(id);
    LocalDate due = formats.dayOf(deadline.getDueAt());

    assertThat(Refusals.codesOf(() -> ask(id, null))).containsExactly("extension.day-missing");
    assertThat(Refusals.codesOf(() -> ask(id, due))).containsExactly("extension.not-later");
    assertThat(Refusals.codesOf(() -> ask(id, due.plusDays(60))))
        .containsExactly("extension.too-long");
    long task = handled.task(id, UNIT).getId();
    assertThat(Refusals.codesOf(() -> as("xuyan", task, due.plusDays(3), "时间不够")))
        .containsExactly("extension.reason-short");
    assertThat(Refusals.codesOf(() -> as("huangjie", task, due.plusDays(3), REASON)))
        .containsExactly("extension.not-yours");
    assertThat(Refusals.codesOf(() -> as("jiangnan", task, due.plusDays(3), REASON)))
        .as("not to be seen by a unit without a part")
        .containsExactly("case.not-found");
    ClockUtil.setCurrentTime(Date.from(deadline.getDueAt().plus(Duration.ofDays(1))));
    assertThat(Refusals.codesOf(() -> ask(id, due.plusDays(10)))).containsExactly("extension.over");
  }

  @Test
  void refusesBeforeTheUnitHasSigned() {
    long id = handled.begin(UNIT);
    participants.admit(id, UNIT);

    assertThat(Refusals.codesOf(() -> ask(id, OfficeDay.today().plusDays(100))))
        .containsExactly("extension.not-in-work");
  }

  @Test
  void standsStill_whileTheOfficeHasStoppedIt_andMovesByThatTime() {
    long id = inWork();
    Deadline deadline = replyClock(id);
    ClockUtil.offset(Duration.ofDays(1).toMillis());

    asPerson.run("huangjie", () -> pauses.pause(deadline.getId(), "等待上级规划批复"));

    Deadline paused = deadlines.find(deadline.getId()).orElseThrow();
    assertThat(paused.isPaused()).isTrue();
    assertThat(light.of(paused)).isEqualTo(TrafficLight.Light.PAUSED);
    assertThat(itemsOf(deadline)).allMatch(item -> item.dueAt() == null);
    assertThat(kinds(id)).contains(NoticeKind.CLOCK_PAUSED, NoticeKind.UNIT_TIME_CHANGED);
    assertThat(Refusals.codesOf(() -> ask(id, workingDayAfter(deadline))))
        .containsExactly("extension.paused");
    assertThat(Refusals.codesOf(() -> pause("huangjie", deadline, "再停一次试试")))
        .containsExactly("deadline.paused");

    ClockUtil.offset(Duration.ofDays(15).toMillis());
    asPerson.run("huangjie", () -> pauses.resume(deadline.getId(), "批复已经收到"));

    Deadline resumed = deadlines.find(deadline.getId()).orElseThrow();
    assertThat(resumed.isPaused()).isFalse();
    assertThat(formats.dayOf(resumed.getDueAt()))
        .isAfterOrEqualTo(formats.dayOf(deadline.getDueAt()).plusDays(14));
    assertThat(itemsOf(deadline)).allMatch(item -> item.dueAt().equals(resumed.getDueAt()));
    assertThat(deadlines.movesOf(deadline.getId())).hasSize(2);
    assertThat(deadlines.explain(resumed))
        .filteredOn(day -> day.as() == WorkingDays.As.PAUSED)
        .hasSize(14);
    assertThat(Refusals.codesOf(() -> asPerson.run("huangjie", () -> resume(deadline))))
        .containsExactly("deadline.not-paused");
  }

  @Test
  void isStoppedByTheHandingOfficeAlone_withAReason_andOnlyWhereItMay() {
    long id = inWork();
    Deadline deadline = replyClock(id);

    assertThat(Refusals.codesOf(() -> pause("xuyan", deadline, "单位自己想停")))
        .containsExactly("deadline.not-yours");
    assertThat(Refusals.codesOf(() -> pause(TestCases.PROPOSER, deadline, "提案者想停")))
        .containsExactly("deadline.not-yours");
    assertThat(Refusals.codesOf(() -> pause("jiangnan", deadline, "旁人想停一停")))
        .containsExactly("deadline.not-found");
    assertThat(Refusals.codesOf(() -> pause("huangjie", deadline, " 停 ")))
        .containsExactly("deadline.reason-short");
    Deadline signing =
        deadlines.ofCase(cases.keyOf(id)).stream()
            .filter(one -> one.getRule() == DeadlineRule.SIGN_FOR)
            .findFirst()
            .orElseThrow();
    assertThat(Refusals.codesOf(() -> pause("huangjie", signing, "不能停签收期限")))
        .containsExactly("deadline.not-pausable");
  }

  @Test
  void isOpenToThoseWhoMayReadTheCase() {
    long id = inWork();
    long deadline = replyClock(id).getId();

    for (String reader : List.of("xuyan", "huangjie", TestCases.PROPOSER, "chenmin")) {
      assertThat(asPerson.call(reader, () -> readable.require(deadline)).of().proposalId())
          .as(reader)
          .isEqualTo(id);
    }
    assertThat(Refusals.codesOf(() -> asPerson.call("jiangnan", () -> readable.require(deadline))))
        .containsExactly("deadline.not-found");
    assertThat(Refusals.codesOf(() -> asPerson.call("chenmin", () -> readable.require(-1))))
        .containsExactly("deadline.not-found");
  }

  /** A case the unit works on; office and unit take part in it. */
  private long inWork() {
    long id = handled.begin(UNIT);
    participants.admit(id, UNIT);
    participants.admit(id, HandledCases.OFFICE);
    handled.signFor("xuyan", id, UNIT);
    return id;
  }

  private Deadline replyClock(long id) {
    return clocks.of(handled.task(id, UNIT)).orElseThrow();
  }

  private LocalDate workingDayAfter(Deadline deadline) {
    LocalDate day = formats.dayOf(deadline.getDueAt()).plusDays(7);
    while (day.getDayOfWeek().getValue() > 5) {
      day = day.plusDays(1);
    }
    return day;
  }

  private void ask(long id, LocalDate until) {
    as("xuyan", handled.task(id, UNIT).getId(), until, REASON);
  }

  private void as(String person, long unitTask, LocalDate until, String reason) {
    asPerson.run(person, () -> extensions.ask(unitTask, until, reason));
  }

  private void consent(long id, String outcome, String comment) {
    handled.complete(
        TestCases.PROPOSER,
        "Task_ConsentExtension",
        id,
        UNIT,
        Map.of("consentOutcome", outcome, "comment", comment));
  }

  private void decide(long id, String outcome, String comment) {
    handled.complete(
        "huangjie",
        "Task_DecideExtension",
        id,
        UNIT,
        Map.of("extensionOutcome", outcome, "comment", comment));
  }

  private void pause(String person, Deadline deadline, String reason) {
    asPerson.run(person, () -> pauses.pause(deadline.getId(), reason));
  }

  private void resume(Deadline deadline) {
    pauses.resume(deadline.getId(), "已经恢复过了");
  }

  private List<WorkItem> itemsOf(Deadline deadline) {
    return items.openOfDeadline(deadline.getId());
  }

  private List<NoticeKind> kinds(long id) {
    return notices.of(id).stream().map(ReviewNotice::getKind).toList();
  }

  private List<String> actions(long id) {
    return trail.ofCase(cases.keyOf(id)).stream().map(entry -> entry.action()).toList();
  }
}
