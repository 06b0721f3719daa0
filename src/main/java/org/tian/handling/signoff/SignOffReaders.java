package org.tian.handling.signoff;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * What is known of a sign-off to those who may know it: units, offices, leaders and officials,
 * never those who only propose. The one policy for page and API.
 */
@Service
@Transactional(readOnly = true)
public class SignOffReaders {

  private final SignOffs signOffs;
  private final SignOffLog log;
  private final Countersignatures countersignatures;
  private final LeadershipMeetings meetings;
  private final LedHandlings led;
  private final UnitTasks unitTasks;
  private final CaseAccess cases;

  SignOffReaders(
      SignOffs signOffs,
      SignOffLog log,
      Countersignatures countersignatures,
      LeadershipMeetings meetings,
      LedHandlings led,
      UnitTasks unitTasks,
      CaseAccess cases) {
    this.signOffs = signOffs;
    this.log = log;
    this.countersignatures = countersignatures;
    this.meetings = meetings;
    this.led = led;
    this.unitTasks = unitTasks;
    this.cases = cases;
  }

  /**
   * A unit's sign-off as a whole.
   *
   * @param passage what the passage that runs needs, or null before the first check
   * @param entries who looked at it when, oldest first
   * @param countersignatures over all passages, oldest first
   * @param missing codes of the co-units whose countersignature is missing
   * @param meeting or null
   */
  public record Standing(
      UnitTask task,
      SignOff passage,
      List<SignOffEntry> entries,
      List<Countersignature> countersignatures,
      List<String> missing,
      LeadershipMeeting meeting) {}

  /** Whether the acting person, who may see the case, may know of the sign-off. */
  public boolean mayRead() {
    return !cases.isProposingOnly(CurrentActor.get().personId());
  }

  /**
   * The sign-off of one unit's reply.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, also for those who propose
   */
  public Standing of(long unitTaskId) {
    UnitTask task =
        unitTasks.find(unitTaskId).orElseThrow(() -> Refusal.of("case.not-found").asException());
    requireReader(task.getProposalId());
    return standing(task);
  }

  /** Refuses those who may not see the case, or only propose it. */
  public void requireReader(long proposalId) {
    cases.requireVisible(proposalId);
    if (!mayRead()) {
      throw Refusal.of("case.not-found").asException();
    }
  }

  /** Those of all units of a case whose reply was looked at, oldest first. */
  public List<Standing> ofProposal(long proposalId) {
    requireReader(proposalId);
    return unitTasks.ofProposal(proposalId).stream()
        .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
        .map(this::standing)
        .filter(one -> one.passage() != null || !one.entries().isEmpty())
        .toList();
  }

  private Standing standing(UnitTask task) {
    long id = task.getId();
    return new Standing(
        task,
        signOffs.latest(id).orElse(null),
        log.of(id),
        countersignatures.of(id),
        task.getStatus() == UnitTaskStatus.IN_SIGN_OFF ? countersignatures.missing(id) : List.of(),
        meetings.of(id).orElse(null));
  }

  /** Who leads the case, or null; refused as in {@link #of}. */
  public LedHandling ledBy(long proposalId) {
    requireReader(proposalId);
    return led.of(proposalId).orElse(null);
  }
}
