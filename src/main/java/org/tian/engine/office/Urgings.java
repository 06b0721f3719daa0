package org.tian.engine.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Period;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;
import org.tian.shared.WorkingDays;

/**
 * 催办: whoever has a task in hand is urged, not more often than the committee's rule allows, and
 * answers with words. Counted for each task.
 */
@Service
public class Urgings implements OfficeAction {

  private final Holding holding;
  private final TaskLock lock;
  private final WorkItems items;
  private final UrgingPolicy policy;
  private final Colleagues colleagues;
  private final TaskPeople people;
  private final TaskUrgingRows rows;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final OperationLog log;
  private final TaskNews news;
  private final Clock clock;

  Urgings(
      Holding holding,
      TaskLock lock,
      WorkItems items,
      UrgingPolicy policy,
      Colleagues colleagues,
      TaskPeople people,
      TaskUrgingRows rows,
      CommitteeSettings settings,
      WorkingDays workingDays,
      OperationLog log,
      TaskNews news,
      Clock clock) {
    this.holding = holding;
    this.lock = lock;
    this.items = items;
    this.policy = policy;
    this.colleagues = colleagues;
    this.people = people;
    this.rows = rows;
    this.settings = settings;
    this.workingDays = workingDays;
    this.log = log;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.URGE;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN
        || !policy.mayUrge(item, items.groupsOf(item.taskId()), personId)) {
      return Optional.empty();
    }
    return Optional.of(OperationOffer.of(operation(), tooSoon(item).stream().toList()));
  }

  /**
   * Urges whoever has the task in hand, or all it is offered to.
   *
   * @throws RefusedException {@code task.gone}, {@code office.urge-not-yours}, {@code
   *     office.urged-already} with who urged and the day from which it may be urged again, {@code
   *     office.reason}
   */
  @WholeStep
  public UrgingView urge(String taskId, String reason) {
    lock.takeOpen(taskId);
    WorkItem item = holding.find(taskId);
    Collection<String> groups = items.groupsOf(taskId);
    if (!policy.mayUrge(item, groups, holding.me())) {
      throw Refusal.of(
              items.concerns(taskId, holding.me()) ? "office.urge-not-yours" : "task.not-found")
          .asException();
    }
    String why = OperationLog.checkedReason(reason);
    tooSoon(item)
        .ifPresent(
            refusal -> {
              throw refusal.asException();
            });
    rows.save(
        new TaskUrging(
            taskId, item.caseKey(), holding.me(), item.assignee(), why, clock.instant()));
    Collection<String> urged =
        item.assignee() == null ? colleagues.members(groups) : List.of(item.assignee());
    log.record(operation(), item, item.assignee(), why);
    news.tell("task.urged", urged, item, why);
    List<UrgingView> all = views(taskId);
    return all.get(all.size() - 1);
  }

  private Optional<Refusal> tooSoon(WorkItem item) {
    int days =
        item.committeeCode() == null
            ? Integer.parseInt(CommitteeSetting.URGING_WORKING_DAYS.defaultValue())
            : settings.number(item.committeeCode(), CommitteeSetting.URGING_WORKING_DAYS);
    return rows.findFirstByTaskIdOrderByIdDesc(item.taskId())
        .filter(last -> days > 0)
        .flatMap(
            last -> {
              LocalDate again =
                  workingDays.lastDay(dayOf(last.getUrgedAt()), Period.parse(days + "wd"));
              return LocalDate.now(clock).isBefore(again)
                  ? Optional.of(
                      Refusal.of(
                          "office.urged-already",
                          people.nameOf(last.getByPerson()),
                          last.getUrgedAt(),
                          again))
                  : Optional.empty();
            });
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /**
   * Answers an urging, once, by whoever has the task in hand.
   *
   * @throws RefusedException {@code office.urging.not-found}, {@code office.urging-answered},
   *     {@code office.words}, and those of the task's holder
   */
  @WholeStep
  public UrgingView answer(String taskId, long urgingId, String words) {
    lock.takeOpen(taskId);
    WorkItem item = holding.find(taskId);
    List<Refusal> against =
        holding.standsAgainst(item, holding.me()).stream()
            .filter(one -> !one.code().equals("office.held"))
            .toList();
    RefusedException.throwIfAny(against);
    TaskUrging urging =
        rows.findById(urgingId)
            .filter(one -> one.getTaskId().equals(taskId))
            .orElseThrow(() -> Refusal.of("office.urging.not-found").asException());
    if (urging.getAnsweredAt() != null) {
      throw Refusal.of("office.urging-answered").asException();
    }
    String said = checked(words);
    urging.answer(said, holding.me(), clock.instant());
    rows.save(urging);
    news.record("office.urging-answered", item, Map.of("target", urging.getByPerson()), said);
    news.tell("task.urging-answered", List.of(urging.getByPerson()), item, said);
    return views(taskId).stream().filter(one -> one.id() == urgingId).findFirst().orElseThrow();
  }

  private static String checked(String words) {
    String text = Objects.toString(words, "").strip();
    if (text.length() < OperationLog.REASON_MIN_LENGTH
        || text.length() > OperationLog.REASON_MAX_LENGTH) {
      throw Refusal.at(
              "words",
              "office.words",
              OperationLog.REASON_MIN_LENGTH,
              OperationLog.REASON_MAX_LENGTH)
          .asException();
    }
    return text;
  }

  /**
   * Urgings of a task with their answers, oldest first.
   *
   * @throws RefusedException {@code task.not-found} when it is none of the acting person's and they
   *     may not urge it
   */
  @Transactional(readOnly = true)
  public List<UrgingView> ofTask(String taskId) {
    WorkItem item = holding.find(taskId);
    if (!items.concerns(taskId, holding.me())
        && !policy.mayUrge(item, items.groupsOf(taskId), holding.me())) {
      throw Refusal.of("task.not-found").asException();
    }
    return views(taskId);
  }

  /** How often a task was urged. */
  @Transactional(readOnly = true)
  public long count(String taskId) {
    return rows.countByTaskId(taskId);
  }

  private List<UrgingView> views(String taskId) {
    List<UrgingView> views = new ArrayList<>();
    for (TaskUrging one : rows.findByTaskIdOrderById(taskId)) {
      views.add(
          new UrgingView(
              one.getId(),
              views.size() + 1,
              people.nameOf(one.getByPerson()),
              one.getToPerson() == null ? null : people.nameOf(one.getToPerson()),
              one.getReason(),
              one.getUrgedAt(),
              one.getAnswer(),
              one.getAnsweredBy() == null ? null : people.nameOf(one.getAnsweredBy()),
              one.getAnsweredAt()));
    }
    return views;
  }
}
