package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionItem;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.SharedWork;

/** Plans for the hand-over: proposed by the committee's office, decided by the handing office. */
@Service
@Transactional
public class HandoverPlans {

  private final HandoverPlanRepository repository;
  private final AssignableUnits assignable;
  private final Proposals proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandoverPlans(
      HandoverPlanRepository repository,
      AssignableUnits assignable,
      Proposals proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.assignable = assignable;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /** The last plan of a proposal, decided or not. */
  @Transactional(readOnly = true)
  public Optional<HandoverPlan> latest(long proposalId) {
    return Optional.ofNullable(
        SharedWork.once(latestOf(proposalId), () -> repository.latest(proposalId).orElse(null)));
  }

  private static Object latestOf(long proposalId) {
    return List.of("handover-plan", proposalId);
  }

  /**
   * Keeps a plan when nothing speaks against its units; refuses with all reasons at once. A plan
   * that was still open is replaced.
   */
  public HandoverPlan propose(
      long proposalId,
      String caseKey,
      String committeeCode,
      UnitSelection selection,
      String remark) {
    HandoverPlan plan = keep(draft(proposalId, committeeCode, selection, remark));
    publish(caseKey, "assignment.units-proposed", plan, remark);
    return plan;
  }

  /** Keeps why the committee's rule on asking first was not followed; refused without a reason. */
  public void noteAskReason(HandoverPlan plan, String reason) {
    if (reason.isBlank()) {
      throw Refusal.at("askReason", "assignment.ask-needs-reason").asException();
    }
    repository.saveAndFlush(plan.askedAgainstRule(reason.strip()));
  }

  /**
   * The plan the office has settled with the units (商定); the one they were asked about is kept
   * beside it.
   *
   * @param reason how and why; also for the handing office
   */
  public HandoverPlan settle(
      long proposalId, String caseKey, UnitSelection selection, String reason) {
    HandoverPlan before = open(proposalId);
    before.requireOpen();
    if (reason.isBlank()) {
      throw Refusal.at("settlementReason", "assignment.settlement-needs-reason").asException();
    }
    HandoverPlan plan =
        keep(
            draft(proposalId, before.getCommitteeCode(), selection, before.getRemark())
                .settled(reason.strip()));
    publish(caseKey, "consultation.settled", plan, reason);
    return plan;
  }

  private HandoverPlan draft(
      long proposalId, String committeeCode, UnitSelection selection, String remark) {
    List<Refusal> refusals = new ArrayList<>(assignable.refusals(committeeCode, selection));
    refusals.addAll(itemsWithoutUnit(proposalId, selection));
    RefusedException.throwIfAny(refusals);
    return new HandoverPlan(
        proposalId, committeeCode, selection, remark, CurrentActor.get().personId(), now());
  }

  private List<Refusal> itemsWithoutUnit(long proposalId, UnitSelection selection) {
    List<SuggestionItem> items = proposals.get(proposalId).getSuggestions();
    List<Integer> without =
        selection.itemsWithoutUnit(items.stream().map(SuggestionItem::getPosition).toList());
    return items.stream()
        .filter(item -> without.contains(item.getPosition()))
        .map(
            item ->
                Refusal.at(
                    UnitSelection.itemsField(0),
                    "assignment.item-without-unit",
                    item.getPosition(),
                    item.getText()))
        .toList();
  }

  private HandoverPlan keep(HandoverPlan plan) {
    latest(plan.getProposalId()).ifPresent(HandoverPlan::replace);
    SharedWork.forget(latestOf(plan.getProposalId()));
    return repository.saveAndFlush(plan);
  }

  /**
   * Approves the open plan. Units are checked again, because one may have ceased since it was
   * proposed.
   */
  public void approve(long proposalId, String caseKey, String requirements) {
    HandoverPlan plan = open(proposalId);
    RefusedException.throwIfAny(flawsOf(plan));
    plan.approve(requirements, CurrentActor.get().personId(), now());
    publish(caseKey, "assignment.handover-approved", plan, requirements);
  }

  /** Sends the open plan back to the committee's office. */
  public void reject(long proposalId, String caseKey, String reason) {
    HandoverPlan plan = open(proposalId);
    plan.reject(reason, CurrentActor.get().personId(), now());
    publish(caseKey, "assignment.handover-rejected", plan, reason);
  }

  /** The hand-over meeting sends the approved plan back to the handing office. */
  public void sendBack(long proposalId, String caseKey, String reason) {
    HandoverPlan plan = open(proposalId);
    plan.sendBack(reason);
    publish(caseKey, "assignment.meeting-sent-back", plan, reason);
  }

  /**
   * Adds what a hand-over meeting asks of the units of an approved plan; refused when one of them
   * cannot be given the proposal any more.
   */
  public HandoverPlan addRequirements(long proposalId, String requirements) {
    HandoverPlan plan = open(proposalId);
    RefusedException.throwIfAny(flawsOf(plan));
    plan.addRequirements(requirements);
    return plan;
  }

  /** The decision on the last plan is taken back, because the case has gone back to it. */
  public void takeBackDecision(long proposalId, String caseKey) {
    HandoverPlan plan = open(proposalId);
    plan.reopen();
    publish(caseKey, "assignment.decision-taken-back", plan, null);
  }

  /** Units of a plan that cannot be given the proposal today. */
  @Transactional(readOnly = true)
  public List<Refusal> flawsOf(HandoverPlan plan) {
    return plan.getUnits().stream()
        .flatMap(
            unit -> assignable.refusal(plan.getCommitteeCode(), unit.unitCode(), null).stream())
        .toList();
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
