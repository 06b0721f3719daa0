package org.tian.assignment.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tian.shared.Refusal;

/**
 * A hand-over meeting: planned, held, handed over from, or cancelled.
 *
 * <p>Every change of state is a method that refuses when the state does not allow it. Whether the
 * particulars hold is asked before ({@link MeetingRules}).
 */
@Entity
public class HandoverMeeting {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String title;
  private Instant startsAt;
  private String place;
  private String requirements;

  @Enumerated(EnumType.STRING)
  private MeetingState state = MeetingState.PLANNED;

  private String minutes;
  private String cancelReason;
  private Long runId;
  private String plannedBy;
  private Instant plannedAt;
  private Instant heldAt;
  private Instant handedOverAt;

  @ElementCollection
  @CollectionTable(name = "handover_meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  @Column(name = "item")
  private List<String> agenda = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "handover_meeting_chair", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  @Column(name = "person_id")
  private List<String> chairs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "handover_meeting_guest", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<MeetingGuest> guests = new ArrayList<>();

  @Version private int version;

  protected HandoverMeeting() {}

  HandoverMeeting(String committeeCode, MeetingPlan plan, String plannedBy, Instant now) {
    this.committeeCode = committeeCode;
    this.plannedBy = plannedBy;
    this.plannedAt = now;
    write(plan);
  }

  /** Changes what is planned. */
  void change(MeetingPlan plan) {
    require(MeetingState.PLANNED);
    write(plan);
  }

  private void write(MeetingPlan plan) {
    title = plan.title();
    startsAt = plan.startsAt();
    place = plan.place();
    requirements = plan.requirements();
    replace(agenda, plan.agenda());
    replace(chairs, plan.chairs());
    replace(guests, plan.guests().stream().map(MeetingGuest::invited).toList());
  }

  /** Invites more; says how many were not invited yet. */
  int invite(List<String> bodyCodes) {
    require(MeetingState.PLANNED);
    List<String> invited = guests.stream().map(MeetingGuest::bodyCode).toList();
    List<MeetingGuest> more =
        bodyCodes.stream()
            .distinct()
            .filter(code -> !invited.contains(code))
            .map(MeetingGuest::invited)
            .toList();
    guests.addAll(more);
    return more.size();
  }

  /** Puts on record that it was held; once more, to correct the record. */
  void record(MeetingMinutes record, Instant now) {
    if (state != MeetingState.HELD && state != MeetingState.HANDED_OVER) {
      require(MeetingState.PLANNED);
      state = MeetingState.HELD;
      heldAt = now;
    }
    if (runId != null && !requirements.equals(record.requirements())) {
      throw Refusal.at("requirements", "handover-meeting.requirements-in-letters").asException();
    }
    requirements = record.requirements();
    minutes = record.minutes();
    Map<String, MeetingGuest> came = new LinkedHashMap<>();
    record.attendance().forEach(one -> came.put(one.bodyCode(), one));
    guests.replaceAll(guest -> came.getOrDefault(guest.bodyCode(), guest));
  }

  void cancel(String reason) {
    require(MeetingState.PLANNED);
    state = MeetingState.CANCELLED;
    cancelReason = reason;
  }

  /** A run hands its cases over. */
  void handOverBy(long run) {
    require(MeetingState.HELD);
    runId = run;
  }

  /** Nothing is left on its list. */
  void finish(Instant now) {
    require(MeetingState.HELD);
    state = MeetingState.HANDED_OVER;
    handedOverAt = now;
  }

  /** Refuses unless it stands there. */
  void require(MeetingState expected) {
    if (state != expected) {
      throw notPossible().asException();
    }
  }

  /** Why something does not fit its state. */
  Refusal notPossible() {
    return Refusal.of("handover-meeting.is." + state.name(), title);
  }

  private static <T> void replace(List<T> kept, List<T> now) {
    if (!kept.equals(now)) {
      kept.clear();
      kept.addAll(now);
    }
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getTitle() {
    return title;
  }

  public Instant getStartsAt() {
    return startsAt;
  }

  public String getPlace() {
    return place;
  }

  /** What is asked of the units, or an empty text. */
  public String getRequirements() {
    return requirements;
  }

  public MeetingState getState() {
    return state;
  }

  /** What was said and decided; null until it was held. */
  public String getMinutes() {
    return minutes;
  }

  /** Why it does not take place, or null. */
  public String getCancelReason() {
    return cancelReason;
  }

  /** Number of the last run that handed over from it, or null. */
  public Long getRunId() {
    return runId;
  }

  public String getPlannedBy() {
    return plannedBy;
  }

  public Instant getPlannedAt() {
    return plannedAt;
  }

  /** When it was put on record, or null. */
  public Instant getHeldAt() {
    return heldAt;
  }

  /** When the last case of its list was handed over, or null. */
  public Instant getHandedOverAt() {
    return handedOverAt;
  }

  public List<String> getAgenda() {
    return List.copyOf(agenda);
  }

  /** Ids of those who chair it. */
  public List<String> getChairs() {
    return List.copyOf(chairs);
  }

  public List<MeetingGuest> getGuests() {
    return List.copyOf(guests);
  }

  /** For a form: refuses a change that was begun before another one. */
  public int getVersion() {
    return version;
  }
}
