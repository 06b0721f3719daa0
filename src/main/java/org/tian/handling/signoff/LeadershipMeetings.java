package org.tian.handling.signoff;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.handling.ReplyDrafting;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Leadership meetings of units on their party proposals (BJ-4). One that is on record counts for
 * the whole round, also when the draft comes back.
 */
@Service
@Transactional
public class LeadershipMeetings {

  /** Most characters of minutes, of chair and attendees. */
  public static final int MINUTES_MAX_LENGTH = 5000;

  public static final int CHAIR_MAX_LENGTH = 100;
  public static final int ATTENDEES_MAX_LENGTH = 1000;

  private final LeadershipMeetingRepository repository;
  private final UnitTasks unitTasks;
  private final ReplyDrafting drafting;
  private final SignOffLog log;
  private final Attachments attachments;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LeadershipMeetings(
      LeadershipMeetingRepository repository,
      UnitTasks unitTasks,
      ReplyDrafting drafting,
      SignOffLog log,
      Attachments attachments,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.unitTasks = unitTasks;
    this.drafting = drafting;
    this.log = log;
    this.attachments = attachments;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<LeadershipMeeting> of(long unitTaskId) {
    return repository.findByUnitTaskId(unitTaskId);
  }

  /** Files with minutes, oldest first. */
  @Transactional(readOnly = true)
  public List<Attachment> files(long unitTaskId) {
    return attachments.of(ownerOf(unitTaskId));
  }

  /** One of the files; the caller has asked whether the case may be seen. */
  @Transactional(readOnly = true)
  public Attachment file(long unitTaskId, long fileId) {
    return attachments.get(ownerOf(unitTaskId), fileId);
  }

  /** The content of a file; the caller closes it. */
  public InputStream open(Attachment file) {
    return attachments.open(file);
  }

  /** Adds a file with minutes before the meeting is recorded; refused to other units' people. */
  @WholeStep
  public Attachment addFile(long unitTaskId, String name, InputStream content) {
    requireOpen(unitTasks.get(unitTaskId));
    return attachments.store(ownerOf(unitTaskId), name, content);
  }

  /** Takes such a file away again. */
  @WholeStep
  public void removeFile(long unitTaskId, long fileId) {
    requireOpen(unitTasks.get(unitTaskId));
    attachments.remove(ownerOf(unitTaskId), fileId);
  }

  /**
   * Records the meeting.
   *
   * @throws RefusedException {@code leadership-meeting.not-yours}, {@code
   *     leadership-meeting.recorded}, or what is wrong with the note, all at once
   */
  public LeadershipMeeting record(long unitTaskId, MeetingNote note) {
    UnitTask task = unitTasks.get(unitTaskId);
    requireOpen(task);
    RefusedException.throwIfAny(refusals(task, note));
    LeadershipMeeting held =
        repository.saveAndFlush(
            new LeadershipMeeting(
                task,
                note,
                CurrentActor.get().personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    drafting.draftOf(unitTaskId).ifPresent(reply -> log.note(reply, SignOffStep.MEETING, true, ""));
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            "signoff.meeting-held",
            Map.of(
                "unit", task.getUnitCode(),
                "heldOn", note.heldOn().toString(),
                "chair", note.chair())));
    return held;
  }

  private void requireOpen(UnitTask task) {
    boolean own =
        directory.holds(
            CurrentActor.get().personId(),
            task.getUnitCode(),
            Role.HEAD,
            Role.DEPUTY,
            Role.LIAISON,
            Role.SECTION);
    if (!own) {
      throw Refusal.of("leadership-meeting.not-yours").asException();
    }
    if (repository.findByUnitTaskId(task.getId()).isPresent()) {
      throw Refusal.of("leadership-meeting.recorded").asException();
    }
  }

  private List<Refusal> refusals(UnitTask task, MeetingNote note) {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate offered = LocalDate.ofInstant(task.getOfferedAt(), clock.getZone());
    if (note.heldOn() == null) {
      refusals.add(Refusal.at("heldOn", "leadership-meeting.no-day"));
    } else if (note.heldOn().isAfter(LocalDate.now(clock))) {
      refusals.add(Refusal.at("heldOn", "leadership-meeting.in-future"));
    } else if (note.heldOn().isBefore(offered)) {
      refusals.add(Refusal.at("heldOn", "leadership-meeting.before-handover", offered));
    }
    text(note.chair(), "meetingChair", "no-chair", CHAIR_MAX_LENGTH, refusals);
    text(note.attendees(), "attendees", "no-attendees", ATTENDEES_MAX_LENGTH, refusals);
    if (note.minutes().isEmpty() && files(task.getId()).isEmpty()) {
      refusals.add(Refusal.at("minutes", "leadership-meeting.no-minutes"));
    } else if (note.minutes().length() > MINUTES_MAX_LENGTH) {
      refusals.add(Refusal.at("minutes", "leadership-meeting.too-long", MINUTES_MAX_LENGTH));
    }
    return refusals;
  }

  private static void text(
      String text, String field, String missing, int most, List<Refusal> refusals) {
    if (text.isEmpty()) {
      refusals.add(Refusal.at(field, "leadership-meeting." + missing));
    } else if (text.length() > most) {
      refusals.add(Refusal.at(field, "leadership-meeting.too-long", most));
    }
  }

  private static String ownerOf(long unitTaskId) {
    return "leadership-meeting:" + unitTaskId;
  }

  /** The record is taken back, to be made again; files with minutes stay. */
  public void takeBack(long unitTaskId) {
    repository.findByUnitTaskId(unitTaskId).ifPresent(repository::delete);
    repository.flush();
  }
}
