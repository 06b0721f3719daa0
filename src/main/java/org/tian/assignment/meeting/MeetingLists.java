package org.tian.assignment.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.bulk.BulkRuns;
import org.tian.engine.WorkItems;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** Which cases are to be handed over from a meeting. A case stands on one list only. */
@Service
public class MeetingLists {

  /** Most cases that a search for free ones gives. */
  public static final int MOST_FREE = 200;

  private static final int KEYS_IN_THE_TRAIL = 50;

  private final HandoverMeetings meetings;
  private final MeetingCases cases;
  private final MeetingRuns runs;
  private final Proposals proposals;
  private final WorkItems items;
  private final Clock clock;

  MeetingLists(
      HandoverMeetings meetings,
      MeetingCases cases,
      MeetingRuns runs,
      Proposals proposals,
      WorkItems items,
      Clock clock) {
    this.meetings = meetings;
    this.cases = cases;
    this.runs = runs;
    this.proposals = proposals;
    this.items = items;
    this.clock = clock;
  }

  /**
   * A page of the list as far as the acting person may see its cases, by answering unit.
   *
   * @param unit code of a unit whose cases alone are wanted, or empty
   */
  @Transactional(readOnly = true)
  public List<ListedCase> of(long meetingId, String unit, int from, int limit) {
    meetings.read(meetingId);
    return cases.listed(meetingId, unit, from, limit);
  }

  /** Units of the cases the acting person sees. */
  @Transactional(readOnly = true)
  public List<UnitCount> byUnit(long meetingId) {
    meetings.read(meetingId);
    return cases.byUnit(meetingId);
  }

  /** How many cases stand on the whole list. */
  @Transactional(readOnly = true)
  public MeetingCounts counts(long meetingId) {
    meetings.read(meetingId);
    return cases.counts(meetingId);
  }

  /** Numbers of cases of several meetings, by id. */
  @Transactional(readOnly = true)
  public Map<Long, Integer> numbers(Collection<Long> meetingIds) {
    return cases.numbers(meetingIds);
  }

  /**
   * Cases of the meeting's committee that wait for a meeting and stand on no list, for those who
   * keep the meeting.
   *
   * @param words in title or number
   */
  @Transactional(readOnly = true)
  public List<ListedCase> free(long meetingId, String words, int limit) {
    HandoverMeeting meeting = meetings.read(meetingId);
    meetings.requireKeeper(meeting);
    String pattern = new MeetingSearch(words, null, null, 1, null).pattern();
    return cases.free(meeting.getCommitteeCode(), pattern, limit);
  }

  /** How many of them there are. */
  @Transactional(readOnly = true)
  public int countFree(long meetingId) {
    HandoverMeeting meeting = meetings.read(meetingId);
    meetings.requireKeeper(meeting);
    return cases.countFree(meeting.getCommitteeCode());
  }

  /**
   * Puts cases on the list; those that stand there already stay. All or none.
   *
   * @return how many were put there
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code
   *     handover-meeting.case-elsewhere}, {@code handover-meeting.on-another-list}, {@code
   *     handover-meeting.case-not-waiting}, {@code handover-meeting.list-full}
   */
  @WholeStep
  public int add(long meetingId, Collection<Long> proposalIds) {
    HandoverMeeting meeting = changeable(meetingId);
    List<String> keys =
        new LinkedHashSet<>(proposalIds).stream().flatMap(id -> add(meeting, id).stream()).toList();
    requireRoom(meetingId);
    tell(meeting, "handover-meeting.listed", keys);
    return keys.size();
  }

  private Optional<String> add(HandoverMeeting meeting, long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    if (!proposal.getCommitteeCode().equals(meeting.getCommitteeCode())) {
      throw refused("case-elsewhere", proposal);
    }
    Optional<Long> listed = cases.meetingOf(proposalId);
    if (listed.filter(meeting.getId()::equals).isPresent()) {
      return Optional.empty();
    }
    if (listed.isPresent()) {
      throw Refusal.at(
              "cases",
              "handover-meeting.on-another-list",
              proposal.getDisplayNumber(),
              meetings.titleOf(listed.get()))
          .asException();
    }
    if (items.openAt(proposalId, MeetingCases.STEP).isEmpty()) {
      throw refused("case-not-waiting", proposal);
    }
    try {
      cases.add(meeting.getId(), proposalId, proposal.getCaseKey(), clock.instant());
    } catch (DuplicateKeyException sameMoment) {
      // Done again as a whole, which then finds it on the other list.
      throw new CannotAcquireLockException("Two lists took a case at a moment", sameMoment);
    }
    return Optional.of(proposal.getCaseKey());
  }

  /** Puts all on the list that wait, stand on no list and can be seen by the acting person. */
  @WholeStep
  public int addAll(long meetingId) {
    HandoverMeeting meeting = changeable(meetingId);
    int added = cases.addAllFree(meetingId, meeting.getCommitteeCode(), clock.instant());
    requireRoom(meetingId);
    meetings.tell(meeting, "handover-meeting.listed", Map.of("cases", added), null);
    return added;
  }

  /** Takes cases off the list that were not handed over; they wait for another meeting. */
  @WholeStep
  public int takeOff(long meetingId, Collection<Long> proposalIds) {
    HandoverMeeting meeting = changeable(meetingId);
    List<String> keys = proposalIds.stream().map(proposals::caseKeyOf).toList();
    int removed = cases.remove(meetingId, proposalIds);
    tell(meeting, "handover-meeting.unlisted", keys);
    if (meeting.getState() == MeetingState.HELD) {
      runs.finishWhenDone(meeting);
    }
    return removed;
  }

  private HandoverMeeting changeable(long meetingId) {
    HandoverMeeting meeting = meetings.kept(meetingId);
    if (meeting.getState() != MeetingState.HELD) {
      meeting.require(MeetingState.PLANNED);
    }
    runs.requireIdle(meeting);
    return meeting;
  }

  private void requireRoom(long meetingId) {
    if (cases.counts(meetingId).listed() > BulkRuns.MOST) {
      throw Refusal.at("cases", "handover-meeting.list-full", BulkRuns.MOST).asException();
    }
  }

  private void tell(HandoverMeeting meeting, String action, List<String> keys) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("cases", keys.size());
    if (keys.size() <= KEYS_IN_THE_TRAIL) {
      details.put("keys", String.join(", ", keys));
    }
    meetings.tell(meeting, action, details, null);
  }

  private static RuntimeException refused(String code, Proposal proposal) {
    return Refusal.at("cases", "handover-meeting." + code, proposal.getDisplayNumber())
        .asException();
  }
}
