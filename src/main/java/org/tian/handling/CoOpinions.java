package org.tian.handling;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Opinions of co-units: for the lead unit and the officials, never for the proposer. */
@Service
@Transactional
public class CoOpinions {

  /** Fewest characters of an opinion. */
  public static final int MIN_LENGTH = 10;

  private final CoOpinionRepository repository;
  private final UnitTasks unitTasks;
  private final LetterNumbers letterNumbers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CoOpinions(
      CoOpinionRepository repository,
      UnitTasks unitTasks,
      LetterNumbers letterNumbers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.unitTasks = unitTasks;
    this.letterNumbers = letterNumbers;
    this.events = events;
    this.clock = clock;
  }

  /** Opinions of all rounds, oldest first. */
  @Transactional(readOnly = true)
  public List<CoOpinion> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** Sends the co-unit's opinion to the lead unit; the co-unit's task is done. */
  public void send(long unitTaskId, String opinion, String contactName, String contactPhone) {
    if (opinion.length() < MIN_LENGTH) {
      throw Refusal.at("opinion", "handling.opinion-too-short", MIN_LENGTH).asException();
    }
    UnitTask task = unitTasks.get(unitTaskId);
    unitTasks.answer(unitTaskId);
    String number = letterNumbers.forCoOpinion(task);
    repository.save(
        new CoOpinion(
            task,
            number,
            opinion,
            contactName,
            contactPhone,
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            "handling.co-opinion-sent",
            Map.of("unit", task.getUnitCode(), "round", task.getRound(), "number", number)));
  }
}
