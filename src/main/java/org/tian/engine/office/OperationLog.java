package org.tian.engine.office;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.ActingPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;
import org.tian.engine.form.StandingIn;
import org.tian.shared.Actor;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Keeps every operation with its reason and tells the audit trail, in the operation's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OperationLog {

  /** Fewest and most characters of a reason. */
  public static final int REASON_MIN_LENGTH = 2;

  public static final int REASON_MAX_LENGTH = 1000;

  private final OperationRows rows;
  private final WorkItems items;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OperationLog(OperationRows rows, WorkItems items, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.items = items;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The reason without blanks around it.
   *
   * @throws org.tian.shared.RefusedException {@code office.reason} naming the field
   */
  public static String checkedReason(String reason) {
    String text = Objects.toString(reason, "").strip();
    if (text.length() < REASON_MIN_LENGTH || text.length() > REASON_MAX_LENGTH) {
      throw Refusal.at("reason", "office.reason", REASON_MIN_LENGTH, REASON_MAX_LENGTH)
          .asException();
    }
    return text;
  }

  /**
   * Keeps what the acting person did, before it changes whose task it is: the trail says in whose
   * place it was done.
   *
   * @param target person or step it went to, or null
   */
  public OperationRow record(
      OfficeOperation operation, WorkItem item, String target, String reason) {
    OperationRow row =
        rows.save(
            new OperationRow(
                operation, item, ActingPerson.id().orElse(null), target, reason, clock.instant()));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", item.taskId());
    details.put("taskKey", item.taskKey());
    details.put("taskName", item.taskName());
    details.put("target", target);
    CaseStep step =
        CaseStep.of(item.caseKey(), "office." + operation.code(), details).because(reason);
    try (CurrentActor.Turn turn = CurrentActor.become(actorAt(item))) {
      events.publishEvent(step);
    }
    return row;
  }

  private Actor actorAt(WorkItem item) {
    Optional<String> person = ActingPerson.id();
    String principal =
        item.state() == WorkItem.State.OPEN
            ? person
                .flatMap(id -> items.workedOnAs(item.taskId(), id))
                .map(WorkScope::personId)
                .orElse(null)
            : item.actingFor();
    return person.isPresent() && principal != null
        ? StandingIn.actor(person.get(), principal)
        : CurrentActor.get();
  }

  /** What was done in a case, oldest first. */
  @Transactional(readOnly = true)
  public List<OperationRow> ofCase(String caseKey) {
    return rows.findByCaseKeyOrderById(caseKey);
  }

  /** What was done with a task, oldest first. */
  @Transactional(readOnly = true)
  public List<OperationRow> ofTask(String taskId) {
    return rows.findByTaskIdOrderById(taskId);
  }
}
