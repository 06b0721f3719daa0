package org.tian.assignment.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Asks the units of a plan whether they will do it, before the proposal is handed to them.
 *
 * <p>A unit may read the case from the moment it is asked; when it turns out not to be concerned it
 * loses that again.
 */
@Service
@Transactional
public class UnitConsultations {

  private final UnitConsultationRepository repository;
  private final AskingRules rules;
  private final AssignableUnits assignable;
  private final UnitTasks unitTasks;
  private final CaseParticipants participants;
  private final Proposals proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitConsultations(
      UnitConsultationRepository repository,
      AskingRules rules,
      AssignableUnits assignable,
      UnitTasks unitTasks,
      CaseParticipants participants,
      Proposals proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.assignable = assignable;
    this.unitTasks = unitTasks;
    this.participants = participants;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /** Everything that was asked about a proposal, oldest first. */
  @Transactional(readOnly = true)
  public List<UnitConsultation> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** What was asked last; empty when nobody was ever asked. */
  @Transactional(readOnly = true)
  public List<UnitConsultation> lastRound(long proposalId) {
    List<UnitConsultation> all = ofProposal(proposalId);
    int last = round(all);
    return all.stream().filter(one -> one.getRound() == last).toList();
  }

  /** The open question to a unit. */
  @Transactional(readOnly = true)
  public Optional<UnitConsultation> open(long proposalId, String unitCode) {
    return ofProposal(proposalId).stream()
        .filter(one -> one.getUnitCode().equals(unitCode))
        .filter(one -> one.getState() == UnitConsultation.State.OPEN)
        .findFirst();
  }

  /** Codes of the units whose answers are waited for. */
  @Transactional(readOnly = true)
  public List<String> openUnits(long proposalId) {
    return ofProposal(proposalId).stream()
        .filter(one -> one.getState() == UnitConsultation.State.OPEN)
        .map(UnitConsultation::getUnitCode)
        .toList();
  }

  /**
   * Asks every unit of the plan that has not agreed to its role before, with one clock for all.
   *
   * @return whether there was anybody to ask
   */
  public boolean ask(HandoverPlan plan, String caseKey) {
    List<UnitConsultation> before = ofProposal(plan.getProposalId());
    List<PlannedUnit> toAsk =
        plan.getUnits().stream()
            .filter(unit -> unit.role().handles() && !hasAgreed(before, unit))
            .toList();
    if (toAsk.isEmpty()) {
      return false;
    }
    Instant due = rules.openClock(caseKey, plan.getCommitteeCode());
    int round = round(before) + 1;
    toAsk.forEach(unit -> ask(plan, round, unit, due));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put(
        "units",
        String.join(
            ", ", toAsk.stream().map(unit -> unit.unitCode() + " " + unit.role()).toList()));
    details.put("round", round);
    details.put("due", due.toString());
    events.publishEvent(CaseStep.of(caseKey, "consultation.asked", details));
    return true;
  }

  private void ask(HandoverPlan plan, int round, PlannedUnit unit, Instant due) {
    boolean newcomer = !participants.of(plan.getProposalId()).contains(unit.unitCode());
    participants.admit(plan.getProposalId(), unit.unitCode());
    repository.saveAndFlush(
        new UnitConsultation(
            plan,
            round,
            unit,
            new UnitConsultation.Asking(now(), CurrentActor.get().personId(), due, newcomer)));
  }

  /** What a unit said last counts. */
  private static boolean hasAgreed(List<UnitConsultation> before, PlannedUnit unit) {
    return before.stream()
        .filter(one -> one.getUnitCode().equals(unit.unitCode()))
        .reduce((older, newer) -> newer)
        .map(UnitConsultation::getAnswer)
        .filter(answer -> answer.agreesTo(unit.role()))
        .isPresent();
  }

  /**
   * A unit answers.
   *
   * @param reason why it is not responsible, or a remark
   * @param properUnit whose it is when it is not its own, or null
   * @throws RefusedException {@code assignment.consultation-none}, {@code
   *     assignment.consultation-over}, {@code assignment.not-ours-reason-short} …
   */
  public void answer(
      long proposalId,
      String unitCode,
      ConsultationAnswer given,
      String reason,
      String properUnit) {
    UnitConsultation asked =
        open(proposalId, unitCode)
            .orElseThrow(() -> Refusal.of("assignment.consultation-none").asException());
    String committee = proposals.get(proposalId).getCommitteeCode();
    if (given == ConsultationAnswer.NOT_OURS && properUnit != null) {
      RefusedException.throwIfAny(
          assignable.refusal(committee, properUnit, "properUnit").stream().toList());
    }
    asked.answer(given, reason, properUnit, CurrentActor.get().personId(), now());
    repository.saveAndFlush(asked);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("unit", unitCode);
    details.put("asked", asked.getAskedRole().name());
    details.put("answer", given.name());
    if (asked.getProperUnitCode() != null) {
      details.put("properUnit", asked.getProperUnitCode());
    }
    events.publishEvent(
        new CaseStep(
            keyOf(proposalId), "consultation.answered", details, reason.isBlank() ? null : reason));
  }

  /** Why an answer stands: its time is over. */
  @Transactional(readOnly = true)
  public List<Refusal> standing(long proposalId, String unitCode) {
    return answered(proposalId, unitCode)
        .filter(one -> now().isAfter(one.getDueAt()))
        .map(one -> List.of(Refusal.of("assignment.consultation-over", one.getDueAt())))
        .orElse(List.of());
  }

  /** The unit's answer is taken back, so that it can be given again. */
  public void takeBack(long proposalId, String unitCode) {
    answered(proposalId, unitCode)
        .ifPresent(
            one -> {
              one.reopen();
              repository.saveAndFlush(one);
              events.publishEvent(
                  CaseStep.of(
                      keyOf(proposalId), "consultation.taken-back", Map.of("unit", unitCode)));
            });
  }

  private Optional<UnitConsultation> answered(long proposalId, String unitCode) {
    return lastRound(proposalId).stream()
        .filter(one -> one.getUnitCode().equals(unitCode))
        .filter(one -> one.getState() == UnitConsultation.State.ANSWERED)
        .findFirst();
  }

  /** The time is over: silence counts as the committee has set. */
  public void recordSilence(long proposalId) {
    String committee = proposals.get(proposalId).getCommitteeCode();
    repository.findByProposalIdOrderById(proposalId).stream()
        .filter(one -> one.getState() == UnitConsultation.State.OPEN)
        .forEach(
            one -> {
              one.fallSilent(rules.silenceOf(committee, one.getAskedRole()), now());
              events.publishEvent(
                  CaseStep.of(
                      keyOf(proposalId),
                      "consultation.silent",
                      Map.of("unit", one.getUnitCode(), "countsAs", one.getAnswer().name())));
            });
  }

  /** Whether everybody who was asked last is content with what it was asked to be. */
  @Transactional(readOnly = true)
  public boolean agree(long proposalId) {
    return lastRound(proposalId).stream().allMatch(UnitConsultation::isContent);
  }

  /** Units that were asked and are not in the plan may not read the case any more. */
  public void release(HandoverPlan plan) {
    release(plan.getProposalId(), plan.getUnits().stream().map(PlannedUnit::unitCode).toList());
  }

  /**
   * The case ends or goes elsewhere: open questions are void, and who was only asked leaves. Units
   * to which it was handed over go on reading what they did.
   */
  public void cancel(long proposalId) {
    List<UnitConsultation> all = repository.findByProposalIdOrderById(proposalId);
    all.stream()
        .filter(UnitConsultation::cancel)
        .forEach(
            one ->
                events.publishEvent(
                    CaseStep.of(
                        keyOf(proposalId),
                        "consultation.cancelled",
                        Map.of("unit", one.getUnitCode()))));
    if (unitTasks.currentRound(proposalId) == 0) {
      release(proposalId, List.of());
    }
  }

  private void release(long proposalId, List<String> staying) {
    repository.findByProposalIdOrderById(proposalId).stream()
        .filter(UnitConsultation::isAdmitted)
        .filter(one -> !staying.contains(one.getUnitCode()))
        .forEach(
            one -> {
              one.settleReading();
              participants.dismiss(proposalId, one.getUnitCode());
            });
  }

  private String keyOf(long proposalId) {
    return Objects.requireNonNull(proposals.get(proposalId).getFlowNo());
  }

  private static int round(List<UnitConsultation> all) {
    return all.stream().mapToInt(UnitConsultation::getRound).max().orElse(0);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
