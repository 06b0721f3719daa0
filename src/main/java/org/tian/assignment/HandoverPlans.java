package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Plans for the hand-over: proposed by the committee's office, decided by the handing office. */
@Service
@Transactional
public class HandoverPlans {

  private final HandoverPlanRepository repository;
  private final AssignableUnits assignable;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandoverPlans(
      HandoverPlanRepository repository,
      AssignableUnits assignable,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.assignable = assignable;
    this.events = events;
    this.clock = clock;
  }

  /** The last plan of a proposal, decided or not. */
  @Transactional(readOnly = true)
  public Optional<HandoverPlan> latest(long proposalId) {
    return repository.findFirstByProposalIdOrderByIdDesc(proposalId);
  }

  /** Keeps a plan when nothing speaks against its units; refuses with all reasons at once. */
  public void propose(
      long proposalId,
      String caseKey,
      String committeeCode,
      UnitSelection selection,
      String remark) {
    RefusedException.throwIfAny(assignable.refusals(committeeCode, selection));
    HandoverPlan plan =
        repository.save(
            new HandoverPlan(
                proposalId,
                committeeCode,
                selection,
                remark,
                CurrentActor.get().personId(),
                now()));
    publish(caseKey, "assignment.units-proposed", plan, remark);
  }

  /**
   * Approves the open plan. Units are checked again, because one may have ceased since it was
   * proposed.
   */
  public void approve(long proposalId, String caseKey, String requirements) {
    HandoverPlan plan = open(proposalId);
    List<Refusal> refusals =
        plan.getUnits().stream()
            .flatMap(
                unit -> assignable.refusal(plan.getCommitteeCode(), unit.unitCode(), null).stream())
            .toList();
    RefusedException.throwIfAny(refusals);
    plan.approve(requirements, CurrentActor.get().personId(), now());
    publish(caseKey, "assignment.handover-approved", plan, requirements);
  }

  /** Sends the open plan back to the committee's office. */
  public void reject(long proposalId, String caseKey, String reason) {
    HandoverPlan plan = open(proposalId);
    plan.reject(reason, CurrentActor.get().personId(), now());
    publish(caseKey, "assignment.handover-rejected", plan, reason);
  }

  private HandoverPlan open(long proposalId) {
    return latest(proposalId).orElseThrow(() -> Refusal.of("assignment.no-plan").asException());
  }

  private void publish(String caseKey, String action, HandoverPlan plan, String reason) {
    List<String> units =
        plan.getUnits().stream().map(unit -> unit.unitCode() + " " + unit.role()).toList();
    events.publishEvent(
        new CaseStep(
            caseKey,
            action,
            Map.of("kind", plan.getKind().name(), "units", String.join(", ", units)),
            reason));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
