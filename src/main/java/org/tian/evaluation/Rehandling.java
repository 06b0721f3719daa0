package org.tian.evaluation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTasks;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Deciding whether an unsatisfying answer is followed by another round of handling (再办理). */
@Service
@Transactional
public class Rehandling {

  private final RehandlingDecisionRepository repository;
  private final UnitTasks unitTasks;
  private final CommitteeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rehandling(
      RehandlingDecisionRepository repository,
      UnitTasks unitTasks,
      CommitteeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.unitTasks = unitTasks;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** How many further rounds the committee's rule still allows. */
  @Transactional(readOnly = true)
  public int roundsLeft(EvaluatedCase rated) {
    return Math.max(0, cap(rated) - (unitTasks.currentRound(rated.proposalId()) - 1));
  }

  /** Keeps the decision; another round is refused once the committee's cap is reached. */
  public void decide(EvaluatedCase rated, boolean rehandle, String reason) {
    if (rehandle && roundsLeft(rated) == 0) {
      throw Refusal.at("rehandleOutcome", "evaluation.rehandling-cap", cap(rated)).asException();
    }
    int round = unitTasks.currentRound(rated.proposalId());
    if (repository.existsByProposalIdAndRound(rated.proposalId(), round)) {
      throw Refusal.of("evaluation.decided-before").asException();
    }
    if (reason.isBlank()) {
      throw Refusal.at("comment", "evaluation.decision-needs-reason").asException();
    }
    repository.saveAndFlush(
        new RehandlingDecision(
            rated.proposalId(),
            rated.committeeCode(),
            round,
            rehandle,
            reason,
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    String action = rehandle ? "rehandling.ordered" : "rehandling.declined";
    events.publishEvent(new CaseStep(rated.caseKey(), action, Map.of("round", round), reason));
  }

  private int cap(EvaluatedCase rated) {
    return settings.number(rated.committeeCode(), CommitteeSetting.REHANDLING_CAP);
  }
}
