package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tian.engine.WorkItem;
import org.tian.engine.form.TaskMoves;
import org.tian.engine.office.CaseGuest.Way;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** 转办: a task becomes another person's, who need not be of the group it was offered to. */
@Service
public class Transfers implements OfficeAction {

  private final Holding holding;
  private final TaskPeople people;
  private final TaskMoves moves;
  private final CaseGuests guests;
  private final OperationLog log;
  private final TaskNews news;

  Transfers(
      Holding holding,
      TaskPeople people,
      TaskMoves moves,
      CaseGuests guests,
      OperationLog log,
      TaskNews news) {
    this.holding = holding;
    this.people = people;
    this.moves = moves;
    this.guests = guests;
    this.log = log;
    this.news = news;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.TRANSFER;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (SignOpinions.isSignature(item) || !people.hasColleagues(item)) {
      return Optional.empty();
    }
    return holding
        .offered(item, personId)
        .map(against -> against.isEmpty() ? notLent(item) : against)
        .map(against -> OperationOffer.of(operation(), against));
  }

  static List<Refusal> notLent(WorkItem item) {
    return item.delegated() ? List.of(Refusal.of("office.delegated")) : List.of();
  }

  /**
   * Gives the task to the other person.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone}, {@code task.not-yours}, {@code
   *     task.claimed-by}, {@code office.delegated}, {@code office.held}, {@code
   *     office.person-not-here}, {@code office.person-refused}, {@code office.reason}
   */
  @WholeStep
  public void transfer(String taskId, String personId, String reason) {
    WorkItem item = holding.take(taskId);
    SignOpinions.refuseFor(item);
    RefusedException.throwIfAny(notLent(item));
    String why = OperationLog.checkedReason(reason);
    people.requireWorker(item, "person", personId);
    log.record(operation(), item, personId, why);
    moves.transfer(taskId, holding.me(), personId);
    guests.end(item, holding.me(), Way.TRANSFER);
    guests.admit(item, personId, Way.TRANSFER);
    news.tell("task.transferred", List.of(personId), item, why);
  }
}
