package org.tian.engine.office;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Moves a case against the arrows of its model: 退回, 撤回 and 跳转.
 *
 * <p>Acts for {@link org.tian.engine.ActingPerson}. What is asked for is judged anew each time it
 * is done, from what has really happened and in one transaction with it: whoever comes second is
 * told {@code task.gone} or why it is not possible any more. Beside it stand {@link CaseStops} for
 * 挂起, 恢复 and 终止.
 */
@Service
public class StepMoves {

  /** Target of {@link #returnTo}: the first step on the way, of whoever started the case if any. */
  public static final String STARTER = "STARTER";

  private final OfficeRights rights;
  private final Suspensions suspensions;
  private final WayBack wayBack;
  private final Withdrawals withdrawals;
  private final Jumps jumps;
  private final CaseMover mover;
  private final OperationLog log;
  private final TaskNews news;
  private final WorkItems items;
  private final TaskService tasks;

  StepMoves(
      OfficeRights rights,
      Suspensions suspensions,
      WayBack wayBack,
      Withdrawals withdrawals,
      Jumps jumps,
      CaseMover mover,
      OperationLog log,
      TaskNews news,
      WorkItems items,
      TaskService tasks) {
    this.rights = rights;
    this.suspensions = suspensions;
    this.wayBack = wayBack;
    this.withdrawals = withdrawals;
    this.jumps = jumps;
    this.mover = mover;
    this.log = log;
    this.news = news;
    this.items = items;
    this.tasks = tasks;
  }

  /**
   * The steps a task has come through, the last one first; for whoever may work on it.
   *
   * <p>Only what was really completed on the way to this task: not what a colleague does in a
   * branch beside it, not what was undone before. With why the case cannot go back there, where
   * something stands against it.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone}, {@code task.not-yours}
   */
  @Transactional(readOnly = true)
  public List<PassedStep> passed(String taskId) {
    return wayBack.from(rights.requireWork(taskId)).stream().map(WayBack.Way::step).toList();
  }

  /**
   * 退回: the case goes back to a step that was passed; what was done since is undone, the newest
   * first. In a branch of parallel work only that branch goes back, if the step lies in it; if it
   * lies before the fork, the branches beside it end as well.
   *
   * @param target {@link PassedStep#target} or {@link #STARTER}
   * @param reason see {@link OperationLog#checkedReason}
   * @return the tasks that have come into being
   * @throws org.tian.shared.RefusedException {@code task.gone}, {@code task.not-yours}, {@code
   *     task.claimed-by}, {@code office.suspended}, {@code office.return.*}, {@code office.move.*},
   *     {@code office.stands.*}
   */
  @WholeStep
  public List<WorkItem> returnTo(String taskId, String target, String reason) {
    String why = OperationLog.checkedReason(reason);
    WorkItem item = rights.requireWork(taskId);
    suspensions.require(item);
    WayBack.Way way = wayBack.find(item, target);
    RefusedException.throwIfAny(way.plan().refusals());
    List<WorkItem> ending = openIn(item.caseKey());
    log.record(OfficeOperation.RETURN, item, way.step().taskKey(), why);
    List<WorkItem> fresh = mover.move(way.plan(), item.caseKey());
    Set<String> told = new LinkedHashSet<>(way.step().persons());
    told.addAll(holdersOfEnded(ending));
    tell("task.returned", told, item, fresh, why);
    return fresh;
  }

  /**
   * 撤回: the person takes back the own last step, while nobody has acted on what followed, and has
   * it again, not the whole group.
   *
   * @param taskId the task the person completed
   * @return the tasks that have come into being
   * @throws org.tian.shared.RefusedException {@code office.withdraw.*} and those of {@link
   *     #returnTo}
   */
  @WholeStep
  public List<WorkItem> withdraw(String taskId, String reason) {
    String why = OperationLog.checkedReason(reason);
    WorkItem item = withdrawals.requireOwn(taskId, OfficeRights.actor());
    MovePlan plan = withdrawals.plan(item);
    RefusedException.throwIfAny(plan.refusals());
    List<WorkItem> ending = openIn(item.caseKey());
    log.record(OfficeOperation.WITHDRAW, item, item.taskKey(), why);
    List<WorkItem> fresh = mover.move(plan, item.caseKey());
    takeAgain(item, fresh);
    tell("task.withdrawn", holdersOfEnded(ending), item, fresh, why);
    return fresh;
  }

  /**
   * 跳转: a process administrator puts the case at another step of the same process or of the one
   * that called it. Undoes nothing; the trail says so.
   *
   * @param target element id of a user task, as the offer names it
   * @return the tasks that have come into being
   * @throws org.tian.shared.RefusedException {@code office.jump.*}
   */
  @WholeStep
  public List<WorkItem> jump(String taskId, String target, String reason) {
    String why = OperationLog.checkedReason(reason);
    if (!rights.isAdministrator(OfficeRights.actor())) {
      throw Refusal.of("office.jump.not-yours").asException();
    }
    WorkItem item = rights.requireOpen(taskId);
    suspensions.require(item);
    MovePlan plan = jumps.plan(item, target);
    RefusedException.throwIfAny(plan.refusals());
    List<WorkItem> ending = openIn(item.caseKey());
    log.record(OfficeOperation.JUMP, item, target, why);
    List<WorkItem> fresh = mover.move(plan, item.caseKey());
    tell("task.jumped", holdersOfEnded(ending), item, fresh, why);
    return fresh;
  }

  private void takeAgain(WorkItem done, List<WorkItem> fresh) {
    String person = OfficeRights.actor();
    fresh.stream()
        .filter(one -> one.taskKey().equals(done.taskKey()) && one.assignee() == null)
        .filter(one -> rights.worksOn(one, person))
        .findFirst()
        .ifPresent(own -> tasks.claim(own.taskId(), person));
  }

  private List<WorkItem> openIn(String caseKey) {
    return items.openOf(caseKey);
  }

  /** Who held what is open no more. */
  private Set<String> holdersOfEnded(Collection<WorkItem> openBefore) {
    return openBefore.stream()
        .filter(
            item ->
                items
                    .find(item.taskId())
                    .filter(now -> now.state() == WorkItem.State.OPEN)
                    .isEmpty())
        .map(WorkItem::assignee)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void tell(
      String event, Collection<String> persons, WorkItem item, List<WorkItem> fresh, String why) {
    Set<String> told = new LinkedHashSet<>(persons);
    fresh.stream().map(WorkItem::assignee).filter(Objects::nonNull).forEach(told::add);
    WorkItem about = fresh.isEmpty() ? item : fresh.get(0);
    news.tell(event, told, about, why);
  }
}
