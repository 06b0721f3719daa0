package org.tian.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.meeting.Attendance;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.MeetingGuest;
import org.tian.assignment.meeting.MeetingLists;
import org.tian.assignment.meeting.MeetingMinutes;
import org.tian.assignment.meeting.MeetingPlan;
import org.tian.assignment.meeting.MeetingRuns;
import org.tian.bulk.BulkExecutor;
import org.tian.engine.AsPerson;
import org.tian.engine.TimeMachine;

/** The city's hand-over meetings: one some weeks ago with its cases, and one next week. */
@Component
@Profile("demo")
class DemoMeetings {

  private static final String CITY = "ncal";
  private static final String OFFICE = "chenmin";

  /** Rows of the proposals that were handed over at the first meeting. */
  private static final Set<Integer> CASES = Set.of(29, 30, 45);

  /** Row of the proposal that stands on the list of the next meeting. */
  private static final int LISTED = 46;

  private static final int DAYS_AGO = 36;
  private static final int PLANNED_BEFORE = 8;
  private static final int NEXT_IN = 8;
  private static final int ROUNDS = 600;
  private static final long PAUSE_MILLIS = 50;
  private static final Duration LASTS = Duration.ofMinutes(100);
  private static final String REQUIREMENTS =
      "一、主要负责人领办，收到交办函后及时签收。\n二、办理前、办理中主动与提案者沟通，逐条回应建议。\n三、答复前经本单位集体研究，按期办结。";

  private final HandoverMeetings meetings;
  private final MeetingLists lists;
  private final MeetingRuns runs;
  private final BulkExecutor executor;
  private final DemoCast cast;
  private final DemoCultivation cultivation;
  private final AsPerson asPerson;
  private final OfficeHours officeHours;
  private final TimeMachine timeMachine;
  private final Clock clock;
  private final Deque<Event> events = new ArrayDeque<>();
  private Instant begins;
  private long meeting;

  private record Event(Instant at, Runnable action) {}

  DemoMeetings(
      HandoverMeetings meetings,
      MeetingLists lists,
      MeetingRuns runs,
      BulkExecutor executor,
      DemoCast cast,
      DemoCultivation cultivation,
      AsPerson asPerson,
      OfficeHours officeHours,
      TimeMachine timeMachine,
      Clock clock) {
    this.meetings = meetings;
    this.lists = lists;
    this.runs = runs;
    this.executor = executor;
    this.cast = cast;
    this.cultivation = cultivation;
    this.asPerson = asPerson;
    this.officeHours = officeHours;
    this.timeMachine = timeMachine;
    this.clock = clock;
  }

  /** Sets the days of the first meeting, before any story is told. */
  void plan(Instant now) {
    begins = at(officeHours.near(now.minus(Duration.ofDays(DAYS_AGO))), 9);
    events.add(new Event(begins.minus(Duration.ofDays(PLANNED_BEFORE)), this::invite));
    events.add(new Event(begins.minus(Duration.ofHours(1)), this::list));
    events.add(new Event(handedOver(), this::handOver));
  }

  private Instant at(Instant day, int hour) {
    ZonedDateTime local = day.atZone(clock.getZone());
    return LocalDateTime.of(local.toLocalDate(), local.toLocalTime().truncatedTo(ChronoUnit.HOURS))
        .withHour(hour)
        .atZone(clock.getZone())
        .toInstant();
  }

  /** Whether the proposal is handed over at the first meeting. */
  boolean isAt(DemoProposal proposal) {
    return CASES.contains(proposal.number());
  }

  /** When the first meeting hands its cases over. */
  Instant handedOver() {
    return begins.plus(LASTS);
  }

  /** Lets everything happen that was to happen by the moment, topics in between. */
  void tellUntil(Instant moment) {
    while (!events.isEmpty() && !events.peek().at().isAfter(moment)) {
      Event next = events.remove();
      cultivation.tellUntil(next.at());
      timeMachine.to(next.at());
      next.action().run();
    }
    cultivation.tellUntil(moment);
  }

  private void invite() {
    meeting =
        plan(
            "市政协十二届五次会议提案第二批交办会",
            begins,
            List.of("ncal.zrj", "ncal.zjj", "ncal.cgj", "ncal.jtj", "ncal.gaj", "ncal.minjian"));
  }

  private long plan(String title, Instant startsAt, List<String> guests) {
    MeetingPlan plan =
        new MeetingPlan(
            title,
            startsAt,
            "市政协机关三楼会议室",
            List.of("通报提案审查立案情况", "宣布提案交办清单", "承办单位代表发言", "提出办理要求"),
            List.of("zhouwei", "luofengying"),
            guests,
            REQUIREMENTS);
    return asPerson.call(OFFICE, () -> meetings.plan(CITY, plan)).getId();
  }

  private void list() {
    List<Long> ids = CASES.stream().sorted().map(cast::idOf).toList();
    asPerson.run(OFFICE, () -> lists.add(meeting, ids));
  }

  private void handOver() {
    asPerson.run(
        OFFICE,
        () -> {
          HandoverMeeting held = meetings.read(meeting);
          meetings.record(meeting, held.getVersion(), minutes(held));
          runs.start(meeting, "demonstration-" + meeting);
        });
    waitForEnd();
  }

  /** The node's own thread may have taken a part of the run. */
  private void waitForEnd() {
    for (int round = 0; round < ROUNDS && !runs.isOver(meeting); round++) {
      executor.workAll();
      try {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static MeetingMinutes minutes(HandoverMeeting held) {
    List<MeetingGuest> came =
        held.getGuests().stream()
            .map(
                guest ->
                    guest.bodyCode().equals("ncal.gaj")
                        ? new MeetingGuest(guest.bodyCode(), Attendance.EXCUSED, "")
                        : new MeetingGuest(guest.bodyCode(), Attendance.PRESENT, "分管负责人"))
            .toList();
    return new MeetingMinutes(
        came,
        REQUIREMENTS,
        "会议由市委办公室主任、市政协分管副主席共同主持。提案委员会通报了审查立案情况，宣布交办清单。"
            + "市交通运输局、市城市管理局作了表态发言。会议要求各承办单位把提案办理列入年度重点工作。");
  }

  /** The next meeting, as things stand today. */
  void today(Instant now) {
    Instant next = at(officeHours.near(now.plus(Duration.ofDays(NEXT_IN))), 9);
    long planned = plan("市政协平时提案交办会", next, List.of("ncal.scj", "ncal.sj", "ncal.jyj"));
    asPerson.run(OFFICE, () -> lists.add(planned, List.of(cast.idOf(LISTED))));
  }
}
