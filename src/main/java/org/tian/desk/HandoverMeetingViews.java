package org.tian.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.meeting.Attendance;
import org.tian.assignment.meeting.CaseStanding;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.ListedCase;
import org.tian.assignment.meeting.MeetingCounts;
import org.tian.assignment.meeting.MeetingGuest;
import org.tian.assignment.meeting.MeetingLists;
import org.tian.assignment.meeting.MeetingRights;
import org.tian.assignment.meeting.MeetingRuns;
import org.tian.assignment.meeting.MeetingState;
import org.tian.assignment.meeting.UnitCount;
import org.tian.bulk.BulkCounts;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts hand-over meetings into words. */
@Component
class HandoverMeetingViews {

  static final String URL = "/desk/handover-meetings";

  private static final int CASES = 100;
  private static final int PERCENT = 100;

  private final HandoverMeetings meetings;
  private final MeetingLists lists;
  private final MeetingRuns runs;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  HandoverMeetingViews(
      HandoverMeetings meetings,
      MeetingLists lists,
      MeetingRuns runs,
      Directory directory,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.meetings = meetings;
    this.lists = lists;
    this.runs = runs;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  /** The page of a meeting with a page of its cases. */
  HandoverMeetingView of(long id, String unit, int from) {
    HandoverMeeting meeting = meetings.read(id);
    MeetingRights rights = meetings.rightsOn(id);
    Names names = new Names();
    MeetingCounts counts = lists.counts(id);
    Optional<BulkRun> run = runs.of(id);
    boolean running = run.filter(BulkRun::isRunning).isPresent();
    MeetingState state = meeting.getState();
    boolean open = state == MeetingState.PLANNED || state == MeetingState.HELD;
    boolean listable = rights.keeps() && open && !running;
    boolean begun = !meeting.getStartsAt().isAfter(clock.instant());
    List<ListedCase> found = lists.of(id, unit, from, CASES + 1);
    List<ListedCase> shown = found.stream().limit(CASES).toList();
    List<HandoverMeetingView.UnitRow> units =
        lists.byUnit(id).stream().map(one -> unitRow(one, unit, rights, names)).toList();
    int free = listable ? lists.countFree(id) : 0;
    return new HandoverMeetingView(
        id,
        names.of(meeting.getCommitteeCode()),
        meeting.getTitle(),
        texts.of(state.messageKey()),
        toneOf(state),
        next(meeting, rights, counts, running, begun),
        starts(meeting),
        meeting.getPlace(),
        meeting.getAgenda(),
        meeting.getChairs().stream().map(directory::personName).toList(),
        guests(meeting, rights, names),
        paragraphs(meeting.getRequirements()),
        paragraphs(meeting.getMinutes()),
        Objects.toString(meeting.getCancelReason(), ""),
        texts.of(
            "meeting.page.planned-by",
            directory.personName(meeting.getPlannedBy()),
            meeting.getPlannedAt()),
        rights.keeps(),
        rights.seesAll(),
        rights.keeps() && state == MeetingState.PLANNED,
        rights.keeps() && state != MeetingState.CANCELLED && begun,
        listable,
        listable && state == MeetingState.HELD && counts.left() > 0,
        run.map(this::runOf).orElse(null),
        counts.listed(),
        counts.handedOver(),
        unseen(counts, rights, unit, from, found),
        free,
        units,
        unit,
        rows(id, shown, run, listable, names),
        found.size() > CASES ? url(id, unit, from + CASES) : null,
        from > 0 ? url(id, unit, 0) : null,
        counts.handedOver() > 0);
  }

  /** Cases that the reader cannot open, where that can be told from one page. */
  private static int unseen(
      MeetingCounts counts, MeetingRights rights, String unit, int from, List<ListedCase> found) {
    boolean whole = unit.isEmpty() && from == 0 && found.size() <= CASES;
    return rights.seesAll() && whole ? counts.listed() - found.size() : 0;
  }

  private String next(
      HandoverMeeting meeting,
      MeetingRights rights,
      MeetingCounts counts,
      boolean running,
      boolean begun) {
    if (running) {
      return texts.of("meeting.next.running");
    }
    if (!rights.keeps()) {
      return texts.of("meeting.next.reader." + meeting.getState().name());
    }
    return switch (meeting.getState()) {
      case PLANNED -> texts.of(begun ? "meeting.next.record" : "meeting.next.prepare");
      case HELD ->
          counts.left() > 0
              ? texts.of("meeting.next.hand-over", counts.left())
              : texts.of("meeting.next.list");
      case HANDED_OVER, CANCELLED -> texts.of("meeting.next.nothing");
    };
  }

  String starts(HandoverMeeting meeting) {
    return texts.of(
        "meeting.page.starts",
        formats.weekday(formats.dayOf(meeting.getStartsAt())),
        "%tR".formatted(meeting.getStartsAt().atZone(clock.getZone())));
  }

  private List<HandoverMeetingView.Guest> guests(
      HandoverMeeting meeting, MeetingRights rights, Names names) {
    return meeting.getGuests().stream()
        .map(
            guest ->
                rights.seesAll() || rights.bodies().contains(guest.bodyCode())
                    ? whole(guest, names)
                    : new HandoverMeetingView.Guest(names.of(guest.bodyCode()), "", "", ""))
        .toList();
  }

  private HandoverMeetingView.Guest whole(MeetingGuest guest, Names names) {
    return new HandoverMeetingView.Guest(
        names.of(guest.bodyCode()),
        guest.attendance() == null ? "" : texts.of(guest.attendance().messageKey()),
        guest.attendance() == Attendance.ABSENT ? "near" : "",
        guest.who());
  }

  private HandoverMeetingView.Run runOf(BulkRun run) {
    BulkCounts counts = runs.countsOf(run);
    return new HandoverMeetingView.Run(
        run.id(),
        run.isRunning(),
        texts.nameOf("bulk.state", run.state()),
        run.isRunning() ? "info" : "",
        counts.settled(),
        counts.total(),
        counts.total() == 0 ? PERCENT : PERCENT * counts.settled() / counts.total(),
        counts.of(BulkItem.State.DONE),
        counts.of(BulkItem.State.REFUSED),
        counts.of(BulkItem.State.FAILED));
  }

  private HandoverMeetingView.UnitRow unitRow(
      UnitCount one, String chosen, MeetingRights rights, Names names) {
    String roles =
        one.byRole().entrySet().stream()
            .map(
                role ->
                    texts.of(
                        "meeting.page.role-count",
                        texts.of(role.getKey().messageKey()),
                        role.getValue()))
            .collect(Collectors.joining(texts.of("desk.comma")));
    return new HandoverMeetingView.UnitRow(
        one.unitCode(),
        names.of(one.unitCode()),
        roles,
        one.all(),
        one.unitCode().equals(chosen),
        rights.seesAll() || rights.bodies().contains(one.unitCode()));
  }

  private List<HandoverMeetingView.CaseRow> rows(
      long id, List<ListedCase> cases, Optional<BulkRun> run, boolean listable, Names names) {
    Map<Long, BulkItem> results =
        run.map(last -> runs.resultsOf(last, cases.stream().map(ListedCase::proposalId).toList()))
            .orElse(Map.of());
    List<HandoverMeetingView.CaseRow> rows = new ArrayList<>();
    String heading = "";
    for (ListedCase one : cases) {
      String unit = one.units().isEmpty() ? "" : names.of(one.units().get(0).unitCode());
      rows.add(row(one, unit.equals(heading) ? "" : unit, results, listable, names));
      heading = unit;
    }
    return rows;
  }

  private HandoverMeetingView.CaseRow row(
      ListedCase one, String heading, Map<Long, BulkItem> results, boolean listable, Names names) {
    BulkItem result = results.get(one.proposalId());
    return new HandoverMeetingView.CaseRow(
        one.proposalId(),
        heading,
        one.number(),
        one.title(),
        one.proposer(),
        units(one, names),
        texts.of(one.standing().messageKey()),
        toneOf(one.standing()),
        told(one, result),
        listable && one.standing() != CaseStanding.HANDED_OVER);
  }

  String units(ListedCase one, Names names) {
    return one.units().stream()
        .map(unit -> unitWithRole(unit, names))
        .collect(Collectors.joining(texts.of("desk.comma")));
  }

  private String unitWithRole(PlannedUnit unit, Names names) {
    return texts.of(
        "meeting.page.unit-role", names.of(unit.unitCode()), texts.of(unit.role().messageKey()));
  }

  private String told(ListedCase one, BulkItem result) {
    if (one.standing() == CaseStanding.HANDED_OVER) {
      return formats.moment(one.handedOverAt());
    }
    return result == null ? "" : result.reason();
  }

  /** Names of bodies, each looked up once. */
  Names names() {
    return new Names();
  }

  static String toneOf(MeetingState state) {
    return switch (state) {
      case PLANNED -> "info";
      case HELD -> "near";
      case HANDED_OVER -> "good";
      case CANCELLED -> "";
    };
  }

  private static String toneOf(CaseStanding standing) {
    return switch (standing) {
      case WAITING -> "info";
      case HANDED_OVER -> "good";
      case GONE -> "near";
    };
  }

  private static List<String> paragraphs(String text) {
    return Objects.toString(text, "").lines().filter(line -> !line.isBlank()).toList();
  }

  private static String url(long id, String unit, int from) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(URL + "/" + id);
    if (!unit.isEmpty()) {
      url.queryParam("unit", unit);
    }
    if (from > 0) {
      url.queryParam("from", from);
    }
    return url.build().toUriString() + "#list";
  }

  /** Names of bodies, each looked up once. */
  final class Names {

    private final Map<String, String> known = new HashMap<>();

    String of(String code) {
      return known.computeIfAbsent(code, directory::nameOf);
    }
  }
}
