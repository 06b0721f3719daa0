package org.tian.engine.office;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.ActingPerson;
import org.tian.engine.TaskDrafts;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemClosed;
import org.tian.engine.form.TaskMoves;
import org.tian.engine.office.CaseGuest.Way;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * 委派: another person does the task, and it comes back to its owner, who has the last word. What the
 * delegate filled in stands in the owner's form.
 */
@Service
public class Delegations implements OfficeAction {

  private final Holding holding;
  private final TaskLock lock;
  private final TaskPeople people;
  private final TaskMoves moves;
  private final TaskDrafts drafts;
  private final CaseGuests guests;
  private final DelegationRows rows;
  private final OperationLog log;
  private final TaskNews news;
  private final Clock clock;

  Delegations(
      Holding holding,
      TaskLock lock,
      TaskPeople people,
      TaskMoves moves,
      TaskDrafts drafts,
      CaseGuests guests,
      DelegationRows rows,
      OperationLog log,
      TaskNews news,
      Clock clock) {
    this.holding = holding;
    this.lock = lock;
    this.people = people;
    this.moves = moves;
    this.drafts = drafts;
    this.guests = guests;
    this.rows = rows;
    this.log = log;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.DELEGATE;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (SignOpinions.isSignature(item) || !people.hasColleagues(item)) {
      return Optional.empty();
    }
    return holding
        .offered(item, personId)
        .map(against -> against.isEmpty() ? Transfers.notLent(item) : against)
        .map(against -> OperationOffer.of(operation(), against));
  }

  /**
   * Lends the task to the other person.
   *
   * @throws RefusedException as {@link Transfers#transfer}
   */
  @WholeStep
  public void delegate(String taskId, String personId, String reason) {
    WorkItem item = holding.take(taskId);
    SignOpinions.refuseFor(item);
    RefusedException.throwIfAny(Transfers.notLent(item));
    String why = OperationLog.checkedReason(reason);
    people.requireWorker(item, "person", personId);
    log.record(operation(), item, personId, why);
    moves.lend(taskId, holding.me(), personId);
    rows.save(new Delegation(taskId, item.caseKey(), holding.me(), personId, why, clock.instant()));
    guests.admit(item, personId, Way.DELEGATION);
    news.tell("task.delegated", List.of(personId), item, why);
  }

  /**
   * The owner takes the task back from the delegate, unfinished; what the delegate has kept in the
   * form stays the delegate's.
   *
   * @throws RefusedException {@code task.gone}, {@code office.not-delegated}
   */
  @WholeStep
  public void recall(String taskId, String reason) {
    lock.takeOpen(taskId);
    WorkItem item = holding.find(taskId);
    if (!item.delegated() || !holding.me().equals(item.owner())) {
      throw Refusal.of("office.not-delegated").asException();
    }
    String why = OperationLog.checkedReason(reason);
    moves.takeBack(taskId);
    end(item, Delegation.Ending.RECALLED);
    guests.end(item, item.assignee(), Way.DELEGATION);
    news.record("office.delegation-recall", item, Map.of("target", item.assignee()), why);
    news.tell("task.delegation-back", List.of(item.assignee()), item, why);
  }

  /** What a delegate submits goes back to the owner, as the owner's unfinished form. */
  void comeBack(WorkItem item, Map<String, Object> values) {
    drafts.keep(item.taskId(), item.owner(), values);
    end(item, Delegation.Ending.BACK);
    news.record("office.delegation-back", item, Map.of("target", item.owner()), null);
    news.tell("task.delegation-back", List.of(item.owner()), item, null);
  }

  /** All delegations of a task, oldest first: who did what, and when it came back. */
  @Transactional(readOnly = true)
  public List<Delegation> ofTask(String taskId) {
    return rows.findByTaskIdOrderById(taskId);
  }

  /** A task that ends while it is out has not come back. */
  @EventListener
  void closed(WorkItemClosed closed) {
    end(closed.item(), Delegation.Ending.CLOSED);
  }

  private void end(WorkItem item, Delegation.Ending how) {
    rows.findFirstByTaskIdAndEndedAtIsNullOrderByIdDesc(item.taskId())
        .ifPresent(
            out -> {
              out.end(how, ActingPerson.id().orElse(null), clock.instant());
              rows.save(out);
            });
  }
}
