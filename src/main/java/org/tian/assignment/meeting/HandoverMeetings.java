package org.tian.assignment.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** Planning hand-over meetings, putting them on record, reading about them. */
@Service
public class HandoverMeetings {

  private static final List<String> NOBODY = List.of("-");

  private final HandoverMeetingRepository repository;
  private final MeetingCases cases;
  private final MeetingAccess access;
  private final MeetingRules rules;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandoverMeetings(
      HandoverMeetingRepository repository,
      MeetingCases cases,
      MeetingAccess access,
      MeetingRules rules,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.cases = cases;
    this.access = access;
    this.rules = rules;
    this.events = events;
    this.clock = clock;
  }

  /** Chain of the trail for a meeting. */
  public static String chainOf(long meetingId) {
    return "handover-meeting:" + meetingId;
  }

  /**
   * Plans a meeting.
   *
   * @throws org.tian.shared.RefusedException {@code handover-meeting.not-yours}, or everything that
   *     is wrong with the plan
   */
  @WholeStep
  public HandoverMeeting plan(String committee, MeetingPlan plan) {
    access.requireKeeper(committee);
    rules.check(committee, plan, null);
    HandoverMeeting meeting =
        repository.saveAndFlush(
            new HandoverMeeting(committee, plan, CurrentActor.get().personId(), now()));
    tell(meeting, "handover-meeting.planned", particulars(meeting), null);
    return opened(meeting);
  }

  /** Changes a planned meeting; refused when somebody else changed it since it was read. */
  @WholeStep
  public HandoverMeeting change(long id, int version, MeetingPlan plan) {
    HandoverMeeting meeting = kept(id);
    requireUnchanged(meeting, version);
    rules.check(meeting.getCommitteeCode(), plan, meeting.getStartsAt());
    meeting.change(plan);
    repository.saveAndFlush(meeting);
    tell(meeting, "handover-meeting.changed", particulars(meeting), null);
    return opened(meeting);
  }

  /** Invites every unit of the list that is not invited yet; says how many that were. */
  @WholeStep
  public int inviteUnitsOfList(long id) {
    HandoverMeeting meeting = kept(id);
    int more = meeting.invite(cases.unitsOf(id));
    repository.saveAndFlush(meeting);
    tell(meeting, "handover-meeting.invited", Map.of("more", more), null);
    return more;
  }

  /** Puts a meeting that has begun on record, or corrects its record. */
  @WholeStep
  public HandoverMeeting record(long id, int version, MeetingMinutes record) {
    HandoverMeeting meeting = kept(id);
    requireUnchanged(meeting, version);
    rules.check(meeting, record);
    meeting.record(record, now());
    repository.saveAndFlush(meeting);
    Map<String, Object> details = new LinkedHashMap<>();
    for (Attendance attendance : Attendance.values()) {
      details.put(
          attendance.name(),
          meeting.getGuests().stream().filter(one -> one.attendance() == attendance).count());
    }
    tell(meeting, "handover-meeting.recorded", details, null);
    return opened(meeting);
  }

  /** Calls a planned meeting off; its cases are free for another one. */
  @WholeStep
  public void cancel(long id, String reason) {
    HandoverMeeting meeting = kept(id);
    String why = MeetingRules.reason(reason);
    meeting.cancel(why);
    repository.saveAndFlush(meeting);
    int freed = cases.clear(id);
    tell(meeting, "handover-meeting.cancelled", Map.of("freed", freed), why);
  }

  /**
   * A meeting the acting person may read about.
   *
   * @throws org.tian.shared.RefusedException {@code handover-meeting.not-found}
   */
  @Transactional(readOnly = true)
  public HandoverMeeting read(long id) {
    HandoverMeeting meeting = repository.findById(id).orElseThrow(MeetingAccess::notFound);
    if (!sees(meeting)) {
      throw MeetingAccess.notFound();
    }
    return opened(meeting);
  }

  /** What of the meeting's file is open to the acting person. */
  @Transactional(readOnly = true)
  public MeetingRights rightsOn(long id) {
    HandoverMeeting meeting = read(id);
    return new MeetingRights(
        access.keeps(meeting.getCommitteeCode()), access.oversees(meeting), access.bodies());
  }

  /** Meetings the acting person may read about; agenda, chairs and guests are left closed. */
  @Transactional(readOnly = true)
  public MeetingPage search(MeetingSearch search) {
    List<Long> found =
        repository.search(
            orNobody(access.read()),
            CurrentActor.get().personId(),
            orNobody(access.bodies()),
            search.committee(),
            search.states().stream().map(Enum::name).toList(),
            search.pattern(),
            search.after() == null ? Long.MAX_VALUE : search.after(),
            search.limit() + 1);
    boolean more = found.size() > search.limit();
    List<Long> shown = more ? found.subList(0, search.limit()) : found;
    return new MeetingPage(
        repository.findByIdInOrderByIdDesc(shown), more ? shown.get(shown.size() - 1) : null);
  }

  /** Meetings to come that the acting person is invited to or chairs, the next first; as above. */
  @Transactional(readOnly = true)
  public List<HandoverMeeting> coming(int most) {
    return repository.coming(
        orNobody(access.bodies()), CurrentActor.get().personId(), now(), Limit.of(most));
  }

  private boolean sees(HandoverMeeting meeting) {
    return access.oversees(meeting)
        || repository.concerning(
                meeting.getId(), CurrentActor.get().personId(), orNobody(access.bodies()))
            > 0;
  }

  /** Title of a meeting, whoever asks. */
  String titleOf(long id) {
    return repository.findById(id).map(HandoverMeeting::getTitle).orElse("");
  }

  void requireKeeper(HandoverMeeting meeting) {
    access.requireKeeper(meeting.getCommitteeCode());
  }

  /** The meeting for those who keep it, locked. */
  HandoverMeeting kept(long id) {
    HandoverMeeting meeting = repository.lock(id).orElseThrow(MeetingAccess::notFound);
    if (!sees(meeting)) {
      throw MeetingAccess.notFound();
    }
    access.requireKeeper(meeting.getCommitteeCode());
    return meeting;
  }

  void tell(HandoverMeeting meeting, String action, Map<String, Object> details, String reason) {
    events.publishEvent(new CaseStep(chainOf(meeting.getId()), action, details, reason));
  }

  private static Map<String, Object> particulars(HandoverMeeting meeting) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("title", meeting.getTitle());
    details.put("startsAt", meeting.getStartsAt().toString());
    details.put("place", meeting.getPlace());
    details.put("agenda", String.join("\n", meeting.getAgenda()));
    details.put("chairs", String.join(", ", meeting.getChairs()));
    details.put("guests", meeting.getGuests().size());
    return details;
  }

  private static void requireUnchanged(HandoverMeeting meeting, int version) {
    if (meeting.getVersion() != version) {
      throw Refusal.of("handover-meeting.changed-elsewhere").asException();
    }
  }

  /** Reads its lists while they can be read. */
  private static HandoverMeeting opened(HandoverMeeting meeting) {
    meeting.getAgenda();
    meeting.getChairs();
    meeting.getGuests();
    return meeting;
  }

  private static List<String> orNobody(List<String> codes) {
    return codes.isEmpty() ? NOBODY : codes;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
