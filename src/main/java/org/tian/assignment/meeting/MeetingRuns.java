package org.tian.assignment.meeting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.bulk.BulkCounts;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRunEnded;
import org.tian.bulk.BulkRuns;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Hands over everything on a meeting's list in one action, as a run of single steps. What could not
 * be handed over stays on the list with its reason and can be tried again or taken off.
 */
@Service
public class MeetingRuns {

  private final HandoverMeetingRepository repository;
  private final HandoverMeetings meetings;
  private final MeetingCases cases;
  private final BulkRuns runs;
  private final Clock clock;

  MeetingRuns(
      HandoverMeetingRepository repository,
      HandoverMeetings meetings,
      MeetingCases cases,
      BulkRuns runs,
      Clock clock) {
    this.repository = repository;
    this.meetings = meetings;
    this.cases = cases;
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * Begins to hand over what is left on the list; a repeated call with the same key gives the run
   * of the first.
   *
   * @throws org.tian.shared.RefusedException {@code handover-meeting.not-yours}, {@code
   *     handover-meeting.is.PLANNED}, {@code handover-meeting.running}, {@code
   *     handover-meeting.nothing-left}
   */
  @WholeStep
  public BulkRun start(long meetingId, String requestKey) {
    HandoverMeeting meeting = meetings.kept(meetingId);
    List<String> left = cases.left(meetingId).stream().map(String::valueOf).toList();
    BulkRun run =
        runs.start(
            new BulkOrder(
                HandOverAtMeeting.CODE,
                meeting.getCommitteeCode(),
                left,
                HandOverAtMeeting.parameters(meetingId)),
            requestKey);
    if (!HandOverAtMeeting.parameters(meetingId).equals(run.parameters())) {
      throw Refusal.of("bulk.key-reused").asException();
    }
    if (run.isRunning() && !Long.valueOf(run.id()).equals(meeting.getRunId())) {
      meeting.handOverBy(run.id());
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("run", run.id());
      details.put("cases", run.total());
      meetings.tell(meeting, "handover-meeting.handing-over", details, null);
    }
    return run;
  }

  /** The last run of a meeting for those who see all of it; empty before the first. */
  @Transactional(readOnly = true)
  public Optional<BulkRun> of(long meetingId) {
    HandoverMeeting meeting = meetings.read(meetingId);
    return Optional.ofNullable(meeting.getRunId())
        .filter(run -> meetings.rightsOn(meetingId).seesAll())
        .map(runs::get);
  }

  /** Whether nothing of the meeting's last run waits; asks for no rights. */
  @Transactional(readOnly = true)
  public boolean isOver(long meetingId) {
    return repository
        .findById(meetingId)
        .map(HandoverMeeting::getRunId)
        .filter(runs::isRunning)
        .isEmpty();
  }

  /** How far a meeting's last run is. */
  @Transactional(readOnly = true)
  public BulkCounts countsOf(BulkRun run) {
    return runs.countsOf(run.id());
  }

  /** What came of the cases in a meeting's last run, by proposal. */
  @Transactional(readOnly = true)
  public Map<Long, BulkItem> resultsOf(BulkRun run, Collection<Long> proposalIds) {
    Map<Long, BulkItem> results = new LinkedHashMap<>();
    runs.itemsAmong(run.id(), proposalIds.stream().map(String::valueOf).toList())
        .forEach(item -> results.put(item.subject().proposalId(), item));
    return results;
  }

  void requireIdle(HandoverMeeting meeting) {
    if (meeting.getRunId() != null && runs.isRunning(meeting.getRunId())) {
      throw Refusal.of("handover-meeting.running").asException();
    }
  }

  /** The run is over: so is the meeting, when nothing is left. */
  @EventListener
  void on(BulkRunEnded ended) {
    HandOverAtMeeting.meetingOf(ended.action(), ended.parameters())
        .flatMap(repository::lock)
        .ifPresent(this::finishWhenDone);
  }

  void finishWhenDone(HandoverMeeting meeting) {
    MeetingCounts counts = cases.counts(meeting.getId());
    if (meeting.getState() == MeetingState.HELD && counts.left() == 0 && counts.handedOver() > 0) {
      meeting.finish(clock.instant().truncatedTo(ChronoUnit.SECONDS));
      repository.saveAndFlush(meeting);
      meetings.tell(
          meeting, "handover-meeting.finished", Map.of("cases", counts.handedOver()), null);
    }
  }
}
