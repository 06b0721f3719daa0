package org.tian.engine.office;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.tian.engine.CaseTermination;
import org.tian.engine.StandingItems;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Deadline;
import org.tian.shared.Deadlines;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Lets a case stand still, go on or end: 挂起, 恢复 and 终止.
 *
 * <p>For those whom {@link org.tian.engine.CaseKeepers} names. A task stands for its case here: the
 * whole tree of process instances it belongs to. Other processes of the same case key, such as a
 * promise, go on.
 */
@Service
public class CaseStops {

  private final OfficeRights rights;
  private final Suspensions suspensions;
  private final CaseSuspensionRows rows;
  private final CaseTree tree;
  private final EngineWork work;
  private final StandingItems standing;
  private final Deadlines deadlines;
  private final ObjectProvider<CaseTermination> terminations;
  private final OperationLog log;
  private final TaskNews news;
  private final WorkItems items;
  private final Clock clock;

  CaseStops(
      OfficeRights rights,
      Suspensions suspensions,
      CaseSuspensionRows rows,
      CaseTree tree,
      EngineWork work,
      StandingItems standing,
      Deadlines deadlines,
      ObjectProvider<CaseTermination> terminations,
      OperationLog log,
      TaskNews news,
      WorkItems items,
      Clock clock) {
    this.rights = rights;
    this.suspensions = suspensions;
    this.rows = rows;
    this.tree = tree;
    this.work = work;
    this.standing = standing;
    this.deadlines = deadlines;
    this.terminations = terminations;
    this.log = log;
    this.news = news;
    this.items = items;
    this.clock = clock;
  }

  /**
   * 挂起: nothing of the case can be claimed, completed or moved until it is resumed, timers wait and
   * deadlines stand still.
   *
   * @throws org.tian.shared.RefusedException {@code office.not-keeper}, {@code office.suspended}
   */
  @WholeStep
  public void suspend(String taskId, String reason) {
    String why = OperationLog.checkedReason(reason);
    WorkItem item = rights.requireKept(taskId);
    suspensions.require(item);
    CaseTree.Root root = tree.rootOf(item);
    List<String> instances = tree.runningOf(root);
    CaseSuspension suspension = begin(root, item, why);
    suspension.stopped(stopDeadlines(subjects(instances, item.caseKey()), why));
    work.with(
        engine -> {
          instances.forEach(engine.getRuntimeService()::suspendProcessInstanceById);
          return null;
        });
    standing.suspend(instances, clock.instant());
    log.record(OfficeOperation.SUSPEND, item, null, why);
    tell("case.suspended", item, instances, why);
  }

  /**
   * 恢复: the case goes on, with the deadlines that the suspension had stopped.
   *
   * @throws org.tian.shared.RefusedException {@code office.not-keeper}, {@code
   *     office.not-suspended}
   */
  @WholeStep
  public void resume(String taskId, String reason) {
    String why = OperationLog.checkedReason(reason);
    WorkItem item = rights.requireKept(taskId);
    CaseSuspension suspension =
        suspensions.of(item).orElseThrow(() -> Refusal.of("office.not-suspended").asException());
    List<String> instances = tree.runningOf(tree.rootOf(item));
    work.with(
        engine -> {
          instances.forEach(engine.getRuntimeService()::activateProcessInstanceById);
          return null;
        });
    standing.suspend(instances, null);
    suspension.deadlines().stream().sorted().forEach(id -> restart(id, why));
    suspension.end(OfficeRights.actor(), clock.instant());
    rows.saveAndFlush(suspension);
    log.record(OfficeOperation.RESUME, item, null, why);
    tell("case.resumed", item, instances, why);
  }

  /**
   * 终止: the case ends here, with all that is open in it; what that means is said by the {@link
   * org.tian.engine.CaseTermination} of the module it belongs to.
   *
   * @throws org.tian.shared.RefusedException {@code office.not-keeper}, {@code
   *     office.terminate.part} and those of the module
   */
  @WholeStep
  public void terminate(String taskId, String reason) {
    String why = OperationLog.checkedReason(reason);
    WorkItem item = rights.requireKept(taskId);
    suspensions.require(item);
    RefusedException.throwIfAny(terminationObjections(item));
    CaseTree.Root root = tree.rootOf(item);
    List<String> instances = tree.runningOf(root);
    Set<String> holders = holders(item, instances);
    log.record(OfficeOperation.TERMINATE, item, null, why);
    owner(root).orElseThrow().terminate(item, why);
    work.with(
        engine -> {
          engine.getRuntimeService().deleteProcessInstance(root.id(), "terminated", false, true);
          return null;
        });
    news.tell("case.terminated", holders, item, why);
  }

  /** Who comes second finds the case standing still when the step is repeated. */
  private CaseSuspension begin(CaseTree.Root root, WorkItem item, String why) {
    try {
      return rows.saveAndFlush(
          new CaseSuspension(
              root.id(), item.caseKey(), OfficeRights.actor(), why, clock.instant()));
    } catch (DataIntegrityViolationException suspendedMeanwhile) {
      throw new ConcurrencyFailureException("Suspended by somebody else", suspendedMeanwhile);
    }
  }

  /** Why the case of an item cannot be terminated; empty when it can. */
  List<Refusal> terminationObjections(WorkItem item) {
    return owner(tree.rootOf(item))
        .map(owner -> owner.objections(item))
        .orElseGet(() -> List.of(Refusal.of("office.terminate.part")));
  }

  private Optional<CaseTermination> owner(CaseTree.Root root) {
    return terminations.stream().filter(one -> one.owns(root.processKey())).findFirst();
  }

  private static Collection<String> subjects(List<String> instances, String caseKey) {
    Collection<String> subjects = new ArrayList<>(instances);
    if (caseKey != null) {
      subjects.add(caseKey);
    }
    return subjects;
  }

  /** What is over already goes on being over. */
  private List<Long> stopDeadlines(Collection<String> subjects, String why) {
    List<Long> stopped = deadlines.runningFor(subjects).stream().map(Deadline::getId).toList();
    stopped.forEach(id -> deadlines.pause(id, why));
    return stopped;
  }

  private void restart(long deadlineId, String why) {
    deadlines
        .find(deadlineId)
        .filter(one -> one.isOpen() && one.isPaused())
        .ifPresent(one -> deadlines.resume(deadlineId, why));
  }

  private void tell(String event, WorkItem item, List<String> instances, String why) {
    news.tell(event, holders(item, instances), item, why);
  }

  private Set<String> holders(WorkItem item, List<String> instances) {
    Set<String> holders =
        items.openOf(item.caseKey()).stream()
            .filter(open -> instances.contains(open.processInstanceId()))
            .map(WorkItem::assignee)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (item.startedBy() != null) {
      holders.add(item.startedBy());
    }
    return holders;
  }
}
