package org.tian.assignment.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkRuns;
import org.tian.bulk.BulkSubject;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.SharedWork;

/** Hands one case of a meeting's list over, with what the meeting asks of the units. */
@Component
class HandOverAtMeeting implements BulkAction {

  static final String CODE = "handover-meeting.hand-over";

  private static final String MEETING = "meeting";

  private final HandoverMeetingRepository meetings;
  private final MeetingCases cases;
  private final MeetingAccess access;
  private final BulkRuns runs;
  private final Proposals proposals;
  private final HandoverPlans plans;
  private final WorkItems items;
  private final TaskOperations tasks;
  private final PersonDirectory people;
  private final Directory directory;
  private final Clock clock;

  HandOverAtMeeting(
      HandoverMeetingRepository meetings,
      MeetingCases cases,
      MeetingAccess access,
      BulkRuns runs,
      Proposals proposals,
      HandoverPlans plans,
      WorkItems items,
      TaskOperations tasks,
      PersonDirectory people,
      Directory directory,
      Clock clock) {
    this.meetings = meetings;
    this.cases = cases;
    this.access = access;
    this.runs = runs;
    this.proposals = proposals;
    this.plans = plans;
    this.items = items;
    this.tasks = tasks;
    this.people = people;
    this.directory = directory;
    this.clock = clock;
  }

  /** What all cases of a run share. */
  static Map<String, String> parameters(long meetingId) {
    return Map.of(MEETING, String.valueOf(meetingId));
  }

  /** The meeting a run is of, or empty for a run of another kind. */
  static Optional<Long> meetingOf(String action, Map<String, String> parameters) {
    return CODE.equals(action)
        ? Optional.ofNullable(parameters.get(MEETING)).map(Long::valueOf)
        : Optional.empty();
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean isDoneTogether() {
    return true;
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return cases.subjects(subjectIds.stream().map(Long::valueOf).toList());
  }

  @Override
  public boolean isFollowedBy(String bodyCode, Map<String, String> parameters) {
    return access.read().contains(bodyCode);
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    HandoverMeeting meeting = meeting(parameters);
    if (meeting.getState() != MeetingState.HELD) {
      return List.of(meeting.notPossible());
    }
    if (meeting.getRunId() != null && runs.isRunning(meeting.getRunId())) {
      return List.of(Refusal.of("handover-meeting.running"));
    }
    return cases.counts(meeting.getId()).left() == 0
        ? List.of(Refusal.of("handover-meeting.nothing-left"))
        : List.of();
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    Optional<WorkItem> task = items.openAt(subject.proposalId(), MeetingCases.STEP);
    if (task.isEmpty()) {
      return List.of(gone(subject));
    }
    List<Refusal> reasons = new ArrayList<>(hindrance(task.get()).stream().toList());
    plans.latest(subject.proposalId()).map(plans::flawsOf).ifPresent(reasons::addAll);
    return reasons;
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    HandoverMeeting meeting = meeting(parameters);
    if (!cases.handOver(meeting.getId(), subject.proposalId(), clock.instant())) {
      throw Refusal.of("handover-meeting.not-on-list").asException();
    }
    WorkItem task =
        items
            .openAt(subject.proposalId(), MeetingCases.STEP)
            .orElseThrow(() -> gone(subject).asException());
    HandoverPlan plan = plans.addRequirements(subject.proposalId(), meeting.getRequirements());
    tasks.complete(task.taskId(), Map.of("meetingOutcome", "HAND_OVER"));
    return plan.getUnits().stream()
        .map(unit -> directory.nameOf(unit.unitCode()))
        .collect(Collectors.joining(" "));
  }

  private Optional<Refusal> hindrance(WorkItem task) {
    String person = CurrentActor.get().personId();
    if (items.workedOnAs(task.taskId(), person).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        task.assignee() == null
            ? Refusal.of("task.not-yours")
            : Refusal.of(
                "task.claimed-by", directory.personName(task.assignee()), task.claimedAt()));
  }

  private Refusal gone(BulkSubject subject) {
    Proposal proposal = proposals.get(subject.proposalId());
    return proposal.getStatus() == ProposalStatus.WITHDRAWN
        ? Refusal.of("handover-meeting.withdrawn")
        : Refusal.of("handover-meeting.case-not-waiting", proposal.getDisplayNumber());
  }

  private HandoverMeeting meeting(Map<String, String> parameters) {
    long id = Long.parseLong(parameters.getOrDefault(MEETING, "0"));
    return SharedWork.once(
        List.of("handover-meeting", id),
        () -> meetings.findById(id).orElseThrow(MeetingAccess::notFound));
  }
}
