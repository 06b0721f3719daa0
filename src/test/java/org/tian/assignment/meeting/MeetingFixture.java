package org.tian.assignment.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.TestCases;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItems;

/** Hand-over meetings of 安澜市 and cases that wait for one, through the real process. */
@Component
public class MeetingFixture {

  public static final String REQUIREMENTS = "主要负责人领办，逐条答复。";

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final TestCases cases;
  private final HandoverMeetings meetings;
  private final MeetingLists lists;
  private final TaskOperations tasks;
  private final WorkItems items;
  private final RuntimeService processes;
  private final AsPerson asPerson;
  private final JdbcClient jdbc;
  private final Clock clock;

  MeetingFixture(
      TestCases cases,
      HandoverMeetings meetings,
      MeetingLists lists,
      TaskOperations tasks,
      WorkItems items,
      RuntimeService processes,
      AsPerson asPerson,
      JdbcClient jdbc,
      Clock clock) {
    this.cases = cases;
    this.meetings = meetings;
    this.lists = lists;
    this.tasks = tasks;
    this.items = items;
    this.processes = processes;
    this.asPerson = asPerson;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A case that waits for a meeting; the first unit answers, others assist. */
  public long waiting(String lead, String... coUnits) {
    long id = cases.filed();
    jdbc.sql("update proposal set case_no = ?, filed_at = ? where id = ?")
        .params(
            "jb-%05d".formatted(SERIAL.incrementAndGet()),
            java.sql.Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
            id)
        .update();
    processes.startProcessInstanceByKey(
        "proposal-assignment",
        cases.keyOf(id),
        Map.of(
            "proposalId",
            id,
            "committeeCode",
            "ncal",
            "proposerKind",
            "INDIVIDUAL",
            "proposerGroups",
            TestCases.PROPOSER + "-self",
            "categoryCode",
            "SOCIETY.EDUCATION"));
    Map<String, Object> plan =
        coUnits.length == 0
            ? Map.of("handlingKind", "SOLE", "leadUnit", lead, "askFirst", "NO", "askReason", "急")
            : Map.of(
                "handlingKind",
                "LEAD_CO",
                "leadUnit",
                lead,
                "coUnits",
                List.of(coUnits),
                "askFirst",
                "NO",
                "askReason",
                "急");
    complete("chenmin", id, plan);
    complete("huangjie", id, Map.of("handoverOutcome", "MEETING", "requirements", "请按期答复。"));
    return id;
  }

  void complete(String person, long id, Map<String, Object> form) {
    String task = items.openOf(id).get(0).taskId();
    asPerson.run(person, () -> tasks.complete(task, form));
  }

  /** The proposer takes a waiting case back: its process ends. */
  void withdraw(long id) {
    processes
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(cases.keyOf(id))
        .list()
        .forEach(one -> processes.deleteProcessInstance(one.getProcessInstanceId(), "withdrawn"));
    jdbc.sql("update proposal set status = 'WITHDRAWN' where id = ?").param(id).update();
  }

  MeetingPlan plan(Instant startsAt) {
    return new MeetingPlan(
        "第%d次提案交办会".formatted(SERIAL.incrementAndGet()),
        startsAt,
        "市政协三楼会议室",
        List.of("通报立案情况", "宣布交办清单"),
        List.of("zhouwei", "luofengying"),
        List.of("ncal.minjian", "ncal.jyj", "ncal.cgj"),
        REQUIREMENTS);
  }

  Instant in(Duration time) {
    return clock.instant().plus(time).truncatedTo(ChronoUnit.SECONDS);
  }

  /** A meeting in an hour. */
  public HandoverMeeting planned() {
    return plannedIn(Duration.ofHours(1));
  }

  /** A meeting before all others to come. */
  public HandoverMeeting plannedNext() {
    return plannedIn(Duration.ofMinutes(1));
  }

  private HandoverMeeting plannedIn(Duration time) {
    cases.filed();
    return asPerson.call("chenmin", () -> meetings.plan("ncal", plan(in(time))));
  }

  /** A meeting with the cases on its list, held and on record; moves the clock. */
  public HandoverMeeting held(Long... proposals) {
    HandoverMeeting meeting = planned();
    asPerson.call("chenmin", () -> lists.add(meeting.getId(), List.of(proposals)));
    return record(meeting.getId());
  }

  HandoverMeeting record(long id) {
    Instant after =
        asPerson.call("chenmin", () -> meetings.read(id)).getStartsAt().plus(Duration.ofHours(1));
    if (clock.instant().isBefore(after)) {
      ClockUtil.setCurrentTime(Date.from(after));
    }
    return asPerson.call(
        "chenmin",
        () -> meetings.record(id, meetings.read(id).getVersion(), minutes(meetings.read(id))));
  }

  MeetingMinutes minutes(HandoverMeeting meeting) {
    List<MeetingGuest> came = new ArrayList<>();
    meeting
        .getGuests()
        .forEach(guest -> came.add(new MeetingGuest(guest.bodyCode(), Attendance.PRESENT, "张三")));
    return new MeetingMinutes(came, REQUIREMENTS, "会议通报了立案情况，宣布了交办清单。");
  }
}
