package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Period;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WorkingDays;

/** The units' tasks of a proposal and the steps a unit takes on its own task. */
@Service
@Transactional
public class UnitTasks {

  private final UnitTaskRepository repository;
  private final AssignableUnits assignable;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitTasks(
      UnitTaskRepository repository,
      AssignableUnits assignable,
      CommitteeSettings settings,
      WorkingDays workingDays,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.assignable = assignable;
    this.settings = settings;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
  }

  /** One task; a missing one is a fault of the caller. */
  @Transactional(readOnly = true)
  public UnitTask get(long unitTaskId) {
    return repository.findById(unitTaskId).orElseThrow();
  }

  /** All tasks of a proposal over all rounds, returned and cancelled ones too, oldest first. */
  @Transactional(readOnly = true)
  public List<UnitTask> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** Tasks of one round, oldest first. */
  @Transactional(readOnly = true)
  public List<UnitTask> ofRound(long proposalId, int round) {
    return repository.findByProposalIdAndRoundOrderById(proposalId, round);
  }

  /** Round of handling in which the proposal is, from 1; 0 before the hand-over. */
  @Transactional(readOnly = true)
  public int currentRound(long proposalId) {
    return repository.lastRound(proposalId);
  }

  /** Tasks of the current round that no unit has signed for. */
  @Transactional(readOnly = true)
  public List<UnitTask> offered(long proposalId) {
    return repository.ofLastRound(proposalId).stream()
        .filter(task -> task.getStatus() == UnitTaskStatus.OFFERED)
        .toList();
  }

  /** The last day on which the unit may ask to return the proposal. */
  @Transactional(readOnly = true)
  public LocalDate lastReturnDay(UnitTask task) {
    int days = settings.number(task.getCommitteeCode(), CommitteeSetting.RETURN_WORKING_DAYS);
    LocalDate offeredOn = LocalDate.ofInstant(task.getOfferedAt(), clock.getZone());
    return workingDays.lastDay(offeredOn, new Period(days, Period.Unit.WORKING_DAYS));
  }

  /** The unit signs for the proposal (签收). */
  public void signFor(long unitTaskId) {
    UnitTask task = get(unitTaskId);
    task.signFor(now());
    publish(task, "assignment.signed-for", Map.of(), null);
  }

  /**
   * The unit asks to return the proposal (申请退回).
   *
   * @param suggestedUnit code of the unit thought responsible, or null
   */
  public void askReturn(long unitTaskId, String reason, String suggestedUnit) {
    UnitTask task = get(unitTaskId);
    if (suggestedUnit != null) {
      refuseUnassignable(task, suggestedUnit, "proposedUnit");
    }
    task.askReturn(
        reason, suggestedUnit, new ReturnWindow(lastReturnDay(task), now(), clock.getZone()));
    publish(
        task,
        "assignment.return-asked",
        suggestedUnit == null ? Map.of() : Map.of("suggestedUnit", suggestedUnit),
        reason);
  }

  /** The handing office agrees to the return and names another unit. */
  public void grantReturn(long unitTaskId, String newUnit, String note) {
    UnitTask task = get(unitTaskId);
    if (newUnit == null) {
      throw Refusal.at("newUnit", "assignment.new-unit-missing").asException();
    }
    refuseUnassignable(task, newUnit, "newUnit");
    boolean alreadyThere =
        ofRound(task.getProposalId(), task.getRound()).stream()
            .filter(other -> !other.getId().equals(unitTaskId))
            .filter(other -> other.getStatus() != UnitTaskStatus.RETURNED)
            .anyMatch(other -> other.getUnitCode().equals(newUnit));
    if (alreadyThere) {
      throw Refusal.at("newUnit", "assignment.unit-already-there").asException();
    }
    task.grantReturn(newUnit, note);
    publish(task, "assignment.return-granted", Map.of("newUnit", newUnit), note);
  }

  /** The handing office does not agree; the unit has to sign for the proposal. */
  public void refuseReturn(long unitTaskId, String note) {
    UnitTask task = get(unitTaskId);
    task.refuseReturn(note);
    publish(task, "assignment.return-refused", Map.of(), note);
  }

  /** A draft reply goes to be checked and signed; recorded by the module that holds the reply. */
  public void startSignOff(long unitTaskId) {
    get(unitTaskId).startSignOff();
  }

  /** A draft reply comes back to the section; recorded by the module that holds the reply. */
  public void backToWork(long unitTaskId) {
    get(unitTaskId).backToWork();
  }

  /** The unit's answer is sent; recorded by the module that holds it. */
  public void answer(long unitTaskId) {
    get(unitTaskId).answer(now());
  }

  private void refuseUnassignable(UnitTask task, String unitCode, String field) {
    RefusedException.throwIfAny(
        assignable.refusal(task.getCommitteeCode(), unitCode, field).stream().toList());
  }

  private void publish(UnitTask task, String action, Map<String, Object> details, String reason) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("unit", task.getUnitCode());
    all.put("round", task.getRound());
    all.putAll(details);
    events.publishEvent(new CaseStep(task.getCaseKey(), action, all, reason));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
