package org.tian.cultivation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.CaseTermination;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/** The committee ends the cultivation of a topic (终止), as the declarer could. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CultivationTermination implements CaseTermination {

  private static final String CULTIVATION = "proposal-cultivation";

  private final CultivationRepository repository;
  private final CultivationSteps steps;
  private final Clock clock;

  CultivationTermination(CultivationRepository repository, CultivationSteps steps, Clock clock) {
    this.repository = repository;
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public boolean owns(String processKey) {
    return CULTIVATION.equals(processKey);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Refusal> objections(WorkItem item) {
    return of(item).getState().isEnded()
        ? List.of(Refusal.of("cultivation.not-terminable"))
        : List.of();
  }

  @Override
  public void terminate(WorkItem item, String reason) {
    Cultivation cultivation = of(item);
    cultivation.withdraw(reason, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    steps.record(cultivation, "cultivation.terminated", Map.of(), reason);
  }

  private Cultivation of(WorkItem item) {
    return repository.findByNumber(item.caseKey()).orElseThrow();
  }
}
