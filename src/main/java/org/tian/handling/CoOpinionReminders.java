package org.tian.handling;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.shared.CaseStep;

/** What happens when a co-unit's opinion is nearly due and has not been sent. */
@Service
@Transactional
public class CoOpinionReminders {

  private final UnitTasks unitTasks;
  private final ApplicationEventPublisher events;

  CoOpinionReminders(UnitTasks unitTasks, ApplicationEventPublisher events) {
    this.unitTasks = unitTasks;
    this.events = events;
  }

  /** Notes in the record of the case that the opinion of the task is still to come. */
  public void remind(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            "handling.co-opinion-reminded",
            Map.of("unit", task.getUnitCode(), "round", task.getRound())));
  }
}
