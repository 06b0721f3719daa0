package org.tian.engine.office;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.CaseGuest.Way;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * 抄送、传阅: a task is shown to others, who may read its case from then on and confirm that they have
 * read it. The sender sees who has.
 */
@Service
public class Copies implements OfficeAction {

  private final Holding holding;
  private final TaskPeople people;
  private final WorkItems items;
  private final TaskCopyRows rows;
  private final CopyList list;
  private final CaseGuests guests;
  private final OperationLog log;
  private final TaskNews news;
  private final Clock clock;

  Copies(
      Holding holding,
      TaskPeople people,
      WorkItems items,
      TaskCopyRows rows,
      CopyList list,
      CaseGuests guests,
      OperationLog log,
      TaskNews news,
      Clock clock) {
    this.holding = holding;
    this.people = people;
    this.items = items;
    this.rows = rows;
    this.list = list;
    this.guests = guests;
    this.log = log;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.COPY;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (SignOpinions.isSignature(item) || !people.hasColleagues(item)) {
      return Optional.empty();
    }
    return holding
        .offered(item, personId)
        .map(Copies::evenWhileHeld)
        .map(against -> OperationOffer.of(operation(), against));
  }

  private static List<Refusal> evenWhileHeld(List<Refusal> against) {
    return against.stream().filter(one -> !one.code().equals("office.held")).toList();
  }

  /**
   * Shows the task to others; who has an unread copy from the same person gets no second one.
   *
   * @throws RefusedException {@code task.gone}, {@code task.not-yours}, {@code task.claimed-by},
   *     {@code office.person-not-here}, {@code office.reason}
   */
  @WholeStep
  public void send(String taskId, List<String> persons, String reason) {
    WorkItem item = holding.find(taskId);
    if (item.state() != WorkItem.State.OPEN) {
      throw Refusal.of("task.gone").asException();
    }
    RefusedException.throwIfAny(evenWhileHeld(holding.standsAgainst(item, holding.me())));
    SignOpinions.refuseFor(item);
    List<String> readers = TaskPeople.distinct(persons);
    String why = OperationLog.checkedReason(reason);
    readers.forEach(person -> people.requireColleague(item, "persons", person));
    List<String> fresh = new ArrayList<>(readers);
    fresh.removeIf(
        person ->
            rows.existsByTaskIdAndFromPersonAndToPersonAndReadAtIsNull(
                taskId, holding.me(), person));
    for (String person : fresh) {
      rows.save(new TaskCopy(taskId, item.caseKey(), holding.me(), person, why, clock.instant()));
      guests.admit(item, person, Way.COPY);
    }
    log.record(operation(), item, String.join(",", readers), why);
    news.tell("task.copied", fresh, item, why, list.pageOf(item));
  }

  /**
   * The reader confirms; twice is as good as once.
   *
   * @throws RefusedException {@code office.copy.not-found} when it is nobody's, or another's
   */
  @WholeStep
  public CopyView confirm(long copyId) {
    TaskCopy copy =
        rows.findById(copyId)
            .filter(one -> one.getToPerson().equals(holding.me()))
            .orElseThrow(() -> Refusal.of("office.copy.not-found").asException());
    if (copy.getReadAt() == null) {
      copy.read(clock.instant());
      rows.save(copy);
      news.record(
          "office.copy-read",
          holding.find(copy.getTaskId()),
          Map.of("from", copy.getFromPerson()),
          null);
    }
    return list.view(copy);
  }

  /**
   * Who got copies of a task and who has read them.
   *
   * @throws RefusedException {@code task.not-found} for a task that is none of the acting person's
   */
  @Transactional(readOnly = true)
  public List<CopyView> ofTask(String taskId) {
    if (!items.concerns(taskId, holding.me())) {
      throw Refusal.of("task.not-found").asException();
    }
    return rows.findByTaskIdOrderById(taskId).stream().map(list::view).toList();
  }

  /** What a person was copied, the latest first. */
  @Transactional(readOnly = true)
  public CopyPage ofPerson(String personId, CopyQuery query) {
    return list.page(personId, query);
  }

  /** How many copies a person got; only those without receipt when asked for. */
  @Transactional(readOnly = true)
  public long count(String personId, CopyQuery query) {
    return list.count(personId, query);
  }
}
