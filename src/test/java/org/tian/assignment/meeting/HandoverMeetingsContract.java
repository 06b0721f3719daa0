package org.tian.assignment.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.Refusals;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.bulk.BulkExecutor;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItems;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;

/** Hand-over meetings from the plan to the last case, the same on every database (BJ-2). */
abstract class HandoverMeetingsContract {

  @Autowired MeetingFixture fixture;
  @Autowired HandoverMeetings meetings;
  @Autowired MeetingLists lists;
  @Autowired MeetingRuns runs;
  @Autowired BulkExecutor executor;
  @Autowired UnitTasks unitTasks;
  @Autowired HandoverPlans plans;
  @Autowired Proposals proposals;
  @Autowired TaskOperations tasks;
  @Autowired WorkItems items;
  @Autowired AuditTrail trail;
  @Autowired AsPerson asPerson;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void letTheClockRun() {
    executor.workAll();
    jdbc.sql("update org_unit set valid_until = null where code = 'ncal.czj'").update();
    ClockUtil.reset();
  }

  @Test
  void handsTheWholeListOver_withWhatTheMeetingAsks() {
    long first = fixture.waiting("ncal.jyj", "ncal.cgj");
    long second = fixture.waiting("ncal.cgj");
    HandoverMeeting meeting = fixture.held(first, second);

    BulkRun run = start("chenmin", meeting);
    executor.workAll();

    assertThat(run.total()).isEqualTo(2);
    assertThat(unitTasks.ofProposal(first))
        .extracting(UnitTask::getUnitCode)
        .containsExactly("ncal.jyj", "ncal.cgj");
    assertThat(proposals.get(second).getStatus()).isEqualTo(ProposalStatus.HANDED_OVER);
    assertThat(plans.latest(first).orElseThrow().getRequirements())
        .isEqualTo("请按期答复。\n" + MeetingFixture.REQUIREMENTS);
    assertThat(read("chenmin", meeting).getState()).isEqualTo(MeetingState.HANDED_OVER);
    assertThat(list(meeting))
        .extracting(ListedCase::standing)
        .containsOnly(CaseStanding.HANDED_OVER);
    assertThat(trail.ofCase(HandoverMeetings.chainOf(meeting.getId())))
        .extracting(AuditEntry::action)
        .containsExactly(
            "handover-meeting.planned",
            "handover-meeting.listed",
            "handover-meeting.recorded",
            "handover-meeting.handing-over",
            "handover-meeting.finished");
    assertThat(trail.ofCase(proposals.caseKeyOf(first)))
        .extracting(AuditEntry::action, AuditEntry::actorId)
        .contains(tuple("bulk.case-done", "chenmin"));
  }

  @Test
  void keepsWhatFailedWithItsReason_andTriesAgain() {
    long withdrawn = fixture.waiting("ncal.jyj");
    long ceased = fixture.waiting("ncal.czj");
    long claimed = fixture.waiting("ncal.cgj");
    long plain = fixture.waiting("ncal.jyj");
    long unendorsed = fixture.waiting("ncal.jyj");
    HandoverMeeting meeting = fixture.held(withdrawn, ceased, claimed, plain, unendorsed);
    jdbc.sql("update proposal set kind = 'PARTY', body_code = 'ncal.minjian' where id = ?")
        .param(unendorsed)
        .update();
    fixture.withdraw(withdrawn);
    jdbc.sql("update org_unit set valid_until = '2024-12-31' where code = 'ncal.czj'").update();
    String task = items.openAt(claimed, MeetingCases.STEP).orElseThrow().taskId();
    asPerson.run("huangjie", () -> tasks.claim(task));

    BulkRun run = start("chenmin", meeting);
    executor.workAll();

    Map<Long, BulkItem> results = results(run, withdrawn, ceased, claimed, plain, unendorsed);
    assertThat(results.get(unendorsed).reasonZh()).contains("签批");
    assertThat(unitTasks.ofProposal(unendorsed)).isEmpty();
    assertThat(results.get(withdrawn).reasonZh()).contains("撤案");
    assertThat(results.get(ceased).reasonZh()).contains("安澜市财政局");
    assertThat(results.get(claimed).reasonZh()).contains("黄洁");
    assertThat(results.get(plain).state()).isEqualTo(BulkItem.State.DONE);
    assertThat(plans.latest(ceased).orElseThrow().getRequirements()).isEqualTo("请按期答复。");
    assertThat(read("chenmin", meeting).getState()).isEqualTo(MeetingState.HELD);
    assertThat(list(meeting))
        .extracting(ListedCase::proposalId, ListedCase::standing)
        .contains(
            tuple(withdrawn, CaseStanding.GONE),
            tuple(ceased, CaseStanding.WAITING),
            tuple(plain, CaseStanding.HANDED_OVER));

    jdbc.sql("update org_unit set valid_until = null where code = 'ncal.czj'").update();
    asPerson.run("huangjie", () -> tasks.unclaim(task));
    start("chenmin", meeting);
    executor.workAll();
    assertThat(read("chenmin", meeting).getState()).isEqualTo(MeetingState.HELD);
    as("chenmin", () -> lists.takeOff(meeting.getId(), List.of(withdrawn, unendorsed)));

    assertThat(unitTasks.ofProposal(ceased)).hasSize(1);
    assertThat(unitTasks.ofProposal(plain)).hasSize(1);
    assertThat(read("chenmin", meeting).getState()).isEqualTo(MeetingState.HANDED_OVER);
  }

  @Test
  void goesOnWhereItStopped_noneLostNoneTwice() {
    Long[] cases = new Long[12];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = fixture.waiting("ncal.jyj");
    }
    HandoverMeeting meeting = fixture.held(cases);
    BulkRun run = start("chenmin", meeting);
    int[] asked = {0};
    executor.workWhile(() -> ++asked[0] <= 1);

    assertThat(lists("chenmin", () -> lists.counts(meeting.getId())).handedOver()).isEqualTo(10);
    assertThat(Refusals.codesOf(() -> start("huangjie", meeting)))
        .containsExactly("handover-meeting.running");
    assertThat(
            Refusals.codesOf(
                () -> as("chenmin", () -> lists.takeOff(meeting.getId(), List.of(cases[11])))))
        .containsExactly("handover-meeting.running");
    ClockUtil.setCurrentTime(Date.from(fixture.in(Duration.ofMinutes(10))));
    executor.workAll();

    assertThat(cases).allSatisfy(id -> assertThat(unitTasks.ofProposal(id)).hasSize(1));
    assertThat(results(run, cases).values())
        .extracting(BulkItem::state)
        .containsOnly(BulkItem.State.DONE);
    assertThat(read("chenmin", meeting).getState()).isEqualTo(MeetingState.HANDED_OVER);
  }

  @Test
  void givesTheSameRun_whenTheSameFormIsSentAgain() {
    HandoverMeeting meeting = fixture.held(fixture.waiting("ncal.jyj"));
    HandoverMeeting other = fixture.held(fixture.waiting("ncal.jyj"));
    String key = UUID.randomUUID().toString();

    BulkRun first = as("chenmin", () -> runs.start(meeting.getId(), key));
    executor.workAll();
    BulkRun again = as("chenmin", () -> runs.start(meeting.getId(), key));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(Refusals.codesOf(() -> as("chenmin", () -> runs.start(other.getId(), key))))
        .containsExactly("bulk.key-reused");
  }

  @Test
  void refusesHandOver_beforeItWasHeld_withNothingOnTheList_andTwice() {
    long id = fixture.waiting("ncal.jyj");
    HandoverMeeting planned = fixture.planned();
    as("chenmin", () -> lists.add(planned.getId(), List.of(id)));
    assertThat(Refusals.codesOf(() -> start("chenmin", planned)))
        .containsExactly("handover-meeting.is.PLANNED");

    fixture.record(planned.getId());
    start("chenmin", planned);
    executor.workAll();
    assertThat(Refusals.codesOf(() -> start("chenmin", planned)))
        .containsExactly("handover-meeting.is.HANDED_OVER");
    assertThat(
            Refusals.codesOf(
                () -> as("chenmin", () -> lists.takeOff(planned.getId(), List.of(id)))))
        .containsExactly("handover-meeting.is.HANDED_OVER");

    HandoverMeeting empty = fixture.record(fixture.planned().getId());
    assertThat(Refusals.codesOf(() -> start("chenmin", empty)))
        .containsExactly("handover-meeting.nothing-left");
  }

  @Test
  void refusesPlan_withEveryReasonAtOnce() {
    fixture.planned();
    MeetingPlan bad =
        new MeetingPlan(
            "",
            fixture.in(Duration.ofMinutes(-1)),
            "长".repeat(101),
            List.of(" "),
            List.of(),
            List.of("nc.jyt"),
            "要".repeat(901));

    assertThat(Refusals.codesOf(() -> as("chenmin", () -> meetings.plan("ncal", bad))))
        .containsExactlyInAnyOrder(
            "handover-meeting.missing.title",
            "handover-meeting.too-long",
            "handover-meeting.in-the-past",
            "handover-meeting.missing.agenda",
            "handover-meeting.no-chairs",
            "handover-meeting.guest-unknown",
            "handover-meeting.too-long");
    assertThat(Refusals.codesOf(() -> plan("chenmin", null, List.of("linyue"))))
        .containsExactlyInAnyOrder(
            "handover-meeting.missing.startsAt",
            "handover-meeting.cannot-chair",
            "handover-meeting.no-leader-chairs",
            "handover-meeting.no-secretary-chairs");
    assertThat(Refusals.codesOf(() -> plan("chenmin", Duration.ofDays(1), List.of("zhouwei"))))
        .containsExactly("handover-meeting.no-secretary-chairs");
    assertThat(plan("huangjie", Duration.ofDays(1), List.of("zhouwei", "tangsisi")).getState())
        .isEqualTo(MeetingState.PLANNED);
  }

  @Test
  void refusesRecord_beforeTheMeeting_andWithGaps() {
    HandoverMeeting meeting = fixture.planned();
    MeetingMinutes gaps =
        new MeetingMinutes(
            List.of(
                new MeetingGuest("ncal.jyj", Attendance.ABSENT, "人".repeat(101)),
                new MeetingGuest("ncal.gaj", Attendance.PRESENT, "")),
            "",
            "");

    assertThat(Refusals.codesOf(() -> record(meeting, gaps)))
        .containsExactlyInAnyOrder(
            "handover-meeting.not-yet-begun",
            "handover-meeting.missing.requirements",
            "handover-meeting.missing.minutes",
            "handover-meeting.not-invited",
            "handover-meeting.attendance-open",
            "handover-meeting.too-long");
    assertThat(read("chenmin", meeting).getState()).isEqualTo(MeetingState.PLANNED);
  }

  @Test
  void correctsTheRecord_butNotWhatStandsInTheLetters() {
    HandoverMeeting meeting = fixture.held(fixture.waiting("ncal.jyj"));
    start("chenmin", meeting);
    executor.workAll();
    HandoverMeeting now = read("chenmin", meeting);
    MeetingMinutes same = fixture.minutes(now);

    HandoverMeeting corrected =
        record(now, new MeetingMinutes(same.attendance(), same.requirements(), "补记：市教育局作了表态。"));
    assertThat(corrected.getMinutes()).startsWith("补记");
    assertThat(corrected.getState()).isEqualTo(MeetingState.HANDED_OVER);
    assertThat(
            Refusals.codesOf(
                () ->
                    record(
                        read("chenmin", meeting),
                        new MeetingMinutes(same.attendance(), "另有要求", "记录"))))
        .containsExactly("handover-meeting.requirements-in-letters");
    assertThat(Refusals.codesOf(() -> record(now, same)))
        .containsExactly("handover-meeting.changed-elsewhere");
  }

  @Test
  void putsCasesOnOneListOnly_andOfTheOwnCommitteeOnly() {
    long id = fixture.waiting("ncal.jyj");
    long notWaiting = fixture.waiting("ncal.jyj");
    fixture.complete("huangjie", notWaiting, Map.of("meetingOutcome", "HAND_OVER"));
    HandoverMeeting meeting = fixture.planned();
    HandoverMeeting other = fixture.planned();

    assertThat(add(meeting, id)).isEqualTo(1);
    assertThat(add(meeting, id)).isZero();
    assertThat(Refusals.codesOf(() -> add(other, id)))
        .containsExactly("handover-meeting.on-another-list");
    assertThat(Refusals.codesOf(() -> add(other, notWaiting)))
        .containsExactly("handover-meeting.case-not-waiting");
    assertThat(Refusals.codesOf(() -> add(other, 999_999_999L))).containsExactly("case.not-found");
    jdbc.sql("update proposal set committee_code = 'ncyt' where id = ?").param(id).update();
    as("chenmin", () -> lists.takeOff(meeting.getId(), List.of(id)));
    jdbc.sql(
            "insert into case_participant (proposal_id, party_key, admitted_at)"
                + " values (?, 'chenmin-self', current_timestamp)")
        .param(id)
        .update();
    assertThat(Refusals.codesOf(() -> add(other, id)))
        .containsExactly("handover-meeting.case-elsewhere");
    jdbc.sql("update proposal set committee_code = 'ncal' where id = ?").param(id).update();

    int free = as("chenmin", () -> lists.countFree(other.getId()));
    assertThat(as("chenmin", () -> lists.addAll(other.getId()))).isEqualTo(free).isPositive();
    assertThat(as("chenmin", () -> lists.free(other.getId(), "", 10))).isEmpty();
    as("chenmin", () -> call(() -> meetings.cancel(other.getId(), "改期")));
    assertThat(as("chenmin", () -> lists.free(meeting.getId(), "校门口", 10))).isNotEmpty();
    assertThat(Refusals.codesOf(() -> add(other, id)))
        .containsExactly("handover-meeting.is.CANCELLED");
    assertThat(read("xuyan", other).getCancelReason()).isEqualTo("改期");
  }

  @Test
  void changesAndCallsOff_onlyWhatIsPlanned() {
    HandoverMeeting meeting = fixture.planned();
    MeetingPlan later = fixture.plan(fixture.in(Duration.ofDays(2)));
    assertThat(Refusals.codesOf(() -> call(() -> change("chenmin", meeting, 7, later))))
        .containsExactly("handover-meeting.changed-elsewhere");
    change("huangjie", meeting, meeting.getVersion(), later);
    assertThat(read("chenmin", meeting).getTitle()).isEqualTo(later.title());
    assertThat(Refusals.codesOf(() -> as("chenmin", () -> call(() -> cancel(meeting, " ")))))
        .containsExactly("handover-meeting.missing.reason");

    HandoverMeeting held = fixture.record(meeting.getId());

    assertThat(Refusals.codesOf(() -> as("chenmin", () -> call(() -> cancel(held, "改期")))))
        .containsExactly("handover-meeting.is.HELD");
    assertThat(Refusals.codesOf(() -> change("chenmin", held, held.getVersion(), later)))
        .containsExactly("handover-meeting.is.HELD");
  }

  @Test
  void invitesTheUnitsOfTheList() {
    HandoverMeeting meeting = fixture.planned();
    add(meeting, fixture.waiting("ncal.czj", "ncal.jyj"));

    assertThat(as("chenmin", () -> meetings.inviteUnitsOfList(meeting.getId()))).isEqualTo(1);
    assertThat(read("chenmin", meeting).getGuests())
        .extracting(MeetingGuest::bodyCode)
        .containsExactly("ncal.minjian", "ncal.jyj", "ncal.cgj", "ncal.czj");
    assertThat(as("xuyan", () -> meetings.coming(1000)))
        .extracting(HandoverMeeting::getId)
        .contains(meeting.getId());
  }

  @Test
  void isThereForWhoKeepsIt_isInvited_orGotACase_andForNobodyElse() {
    long id = fixture.waiting("ncal.gaj");
    HandoverMeeting meeting = fixture.held(id);
    assertThat(seen("huyong", meeting)).isFalse();
    start("chenmin", meeting);
    executor.workAll();
    String ofUnit = person("ncal.gaj", "liaison");

    for (String reader :
        List.of(
            "chenmin",
            "huangjie",
            "sunli",
            "zhouwei",
            "luofengying",
            "xuyan",
            "fangjiayin",
            "yinchunmei",
            ofUnit)) {
      assertThat(seen(reader, meeting)).as(reader).isTrue();
    }
    for (String stranger : List.of("linyue", "zhaoqiang", "jiangxiaolan", "xuesiqi")) {
      assertThat(seen(stranger, meeting)).as(stranger).isFalse();
    }
    assertThat(as(ofUnit, () -> lists.of(meeting.getId(), "", 0, 10)))
        .extracting(ListedCase::proposalId)
        .containsExactly(id);
    assertThat(as("xuyan", () -> lists.of(meeting.getId(), "", 0, 10))).isEmpty();
    for (String reader : List.of("sunli", "xuyan", "luofengying")) {
      assertThat(Refusals.codesOf(() -> start(reader, meeting)))
          .as(reader)
          .containsExactly("handover-meeting.not-yours");
      assertThat(Refusals.codesOf(() -> plan(reader, Duration.ofDays(1), List.of("zhouwei"))))
          .containsExactly("handover-meeting.not-yours");
    }
    assertThat(Refusals.codesOf(() -> start("linyue", meeting)))
        .containsExactly("handover-meeting.not-found");
  }

  private boolean seen(String person, HandoverMeeting meeting) {
    boolean listed =
        as(person, () -> meetings.search(new MeetingSearch("", null, "", 100, null)))
            .items()
            .stream()
            .anyMatch(one -> one.getId().equals(meeting.getId()));
    try {
      read(person, meeting);
      assertThat(listed).as("listed for " + person).isTrue();
      return true;
    } catch (org.tian.shared.RefusedException refused) {
      assertThat(listed).as("listed for " + person).isFalse();
      return false;
    }
  }

  private String person(String body, String role) {
    return jdbc.sql(
            "select person_id from org_post where body_code = ? and lower(role_code) = ?"
                + " and valid_until is null")
        .params(body, role)
        .query(String.class)
        .list()
        .get(0);
  }

  private HandoverMeeting plan(String person, Duration in, List<String> chairs) {
    MeetingPlan plain = fixture.plan(in == null ? null : fixture.in(in));
    return as(
        person,
        () ->
            meetings.plan(
                "ncal",
                new MeetingPlan(
                    plain.title(),
                    plain.startsAt(),
                    plain.place(),
                    plain.agenda(),
                    chairs,
                    plain.guests(),
                    "")));
  }

  private HandoverMeeting change(
      String person, HandoverMeeting meeting, int version, MeetingPlan plan) {
    return as(person, () -> meetings.change(meeting.getId(), version, plan));
  }

  private void cancel(HandoverMeeting meeting, String reason) {
    meetings.cancel(meeting.getId(), reason);
  }

  private HandoverMeeting record(HandoverMeeting meeting, MeetingMinutes minutes) {
    return as("chenmin", () -> meetings.record(meeting.getId(), meeting.getVersion(), minutes));
  }

  private int add(HandoverMeeting meeting, long proposal) {
    return as("chenmin", () -> lists.add(meeting.getId(), List.of(proposal)));
  }

  private BulkRun start(String person, HandoverMeeting meeting) {
    return as(person, () -> runs.start(meeting.getId(), UUID.randomUUID().toString()));
  }

  private HandoverMeeting read(String person, HandoverMeeting meeting) {
    return as(person, () -> meetings.read(meeting.getId()));
  }

  private List<ListedCase> list(HandoverMeeting meeting) {
    return as("chenmin", () -> lists.of(meeting.getId(), "", 0, 100));
  }

  private <T> T lists(String person, Supplier<T> work) {
    return as(person, work);
  }

  private Map<Long, BulkItem> results(BulkRun run, Long... proposals) {
    return as("chenmin", () -> runs.resultsOf(run, List.of(proposals)));
  }

  private <T> T as(String person, Supplier<T> work) {
    return asPerson.call(person, work);
  }

  private static Object call(Runnable work) {
    work.run();
    return null;
  }
}
