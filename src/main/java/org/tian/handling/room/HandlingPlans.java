package org.tian.handling.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.engine.WorkItems;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * The lists of the units (办理清单): instructed by the head, made by the deputy, worked on line by line
 * until the reply has gone out. The same for the task forms and the page of the unit's room.
 */
@Service
@Transactional
public class HandlingPlans {

  private static final int TEXT_MAX = 2000;
  private static final int REASON_MAX = 500;
  private static final int SECTIONS_MAX = 60;
  private static final List<String> PLANNING =
      List.of("Task_InstructHandling", "Task_PlanHandling");

  private final HandlingPlanRepository plans;
  private final PlanLineRepository lines;
  private final PlanChangeRepository changes;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final UnitPeople people;
  private final RoomAccess access;
  private final UnitSteps steps;
  private final WorkItems items;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandlingPlans(
      HandlingPlanRepository plans,
      PlanLineRepository lines,
      PlanChangeRepository changes,
      UnitTasks unitTasks,
      Proposals proposals,
      UnitPeople people,
      RoomAccess access,
      UnitSteps steps,
      WorkItems items,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.changes = changes;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.people = people;
    this.access = access;
    this.steps = steps;
    this.items = items;
    this.events = events;
    this.clock = clock;
  }

  /** The list of a task, with the head's instruction alone before it is made. */
  @Transactional(readOnly = true)
  public Optional<HandlingPlan> of(long unitTaskId) {
    return plans.findByUnitTaskId(unitTaskId);
  }

  /** The lines of a task, in the order of the proposal; empty before the list is made. */
  @Transactional(readOnly = true)
  public List<PlanLine> lines(long unitTaskId) {
    return of(unitTaskId)
        .map(plan -> lines.findByPlanIdOrderByItemNo(plan.getId()))
        .orElse(List.of());
  }

  /** What was changed in the list of a task, oldest first. */
  @Transactional(readOnly = true)
  public List<PlanChange> changes(long unitTaskId) {
    return of(unitTaskId)
        .map(plan -> changes.findByPlanIdOrderById(plan.getId()))
        .orElse(List.of());
  }

  /** Numbers of the suggestions the unit answers. */
  @Transactional(readOnly = true)
  public List<Integer> items(UnitTask task) {
    return task.itemsOf(proposals.get(task.getProposalId()).getText().suggestions().size());
  }

  /** Whether head or deputy have not done their step yet, so that nobody works on the list. */
  @Transactional(readOnly = true)
  public boolean isBeingPlanned(UnitTask task) {
    return items.openOf(task.getProposalId()).stream()
        .filter(item -> PLANNING.contains(item.taskKey()))
        .anyMatch(item -> task.getUnitCode().equals(item.unitCode()));
  }

  /** The unit's head says who leads, which sections work, and what to mind. */
  public void instruct(long unitTaskId, HeadInstruction given) {
    instruct(unitTaskId, given, null);
  }

  /**
   * The same, signed by hand.
   *
   * @param signatureId handwriting that goes with it, or null
   */
  public void instruct(long unitTaskId, HeadInstruction given, Long signatureId) {
    UnitTask task = inWork(unitTaskId);
    if (given.text().isEmpty() || given.text().length() > TEXT_MAX) {
      throw Refusal.at("headInstruction", "room.no-instruction", TEXT_MAX).asException();
    }
    if (given.sections().length() > SECTIONS_MAX) {
      throw Refusal.at("sections", "room.sections-long", SECTIONS_MAX).asException();
    }
    if (given.deputy() != null
        && !people.deputies(task.getUnitCode()).containsKey(given.deputy())) {
      throw Refusal.at("deputy", "room.no-deputy").asException();
    }
    HandlingPlan plan = plans.findByUnitTaskId(unitTaskId).orElseGet(() -> new HandlingPlan(task));
    plan.instruct(given, person(), now());
    plan.sign(people.signedName(), signatureId);
    plans.save(plan);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("instruction", given.text());
    details.put("deputy", Objects.toString(given.deputy(), ""));
    details.put("sections", given.sections());
    publish(task, "handling.instructed", details, null);
  }

  /** Makes the list: a line for each suggestion of the unit, and the way of handling. */
  public void make(long unitTaskId, HandlingWay way, Map<Integer, PlanEntry> entries) {
    UnitTask task = inWork(unitTaskId);
    if (way == null) {
      throw Refusal.at("handlingWay", "room.no-way").asException();
    }
    HandlingPlan plan = plans.findByUnitTaskId(unitTaskId).orElseGet(() -> new HandlingPlan(task));
    if (plan.isMade()) {
      throw Refusal.of("room.plan-made").asException();
    }
    RefusedException.throwIfAny(rulesFor(task).refusals(entries));
    plan.plan(way, person(), now());
    plans.saveAndFlush(plan);
    entries.forEach((item, entry) -> lines.save(new PlanLine(plan.getId(), item, entry)));
    publish(task, "handling.planned", Map.of("way", way.name(), "lines", entries.size()), null);
  }

  /** The same on the page of the room, by the section where no deputy makes the list. */
  public void makeInRoom(long unitTaskId, HandlingWay way, Map<Integer, PlanEntry> entries) {
    UnitTask task = access.require(unitTaskId);
    requireWorker(task);
    if (isBeingPlanned(task)) {
      throw Refusal.of("room.planned-by-task").asException();
    }
    make(unitTaskId, way, entries);
  }

  /** Changes a line, with a reason; what it said before is kept. */
  public void change(long unitTaskId, int item, PlanEntry entry, String reason) {
    UnitTask task = access.require(unitTaskId);
    requirePlanner(task);
    requireReason(reason);
    HandlingPlan plan = made(inWork(unitTaskId));
    PlanLine line = line(plan, item);
    RefusedException.throwIfAny(rulesFor(task).refusals(item, entry));
    PlanEntry before = line.entry();
    if (before.equals(entry)) {
      throw Refusal.of("room.nothing-changed").asException();
    }
    line.plan(entry);
    keep(plan, item, PlanChangeKind.LINE, words(before), words(entry), reason);
    publish(task, "handling.plan-changed", Map.of("item", item), reason.strip());
  }

  /** Changes the way of handling, with a reason. */
  public void changeWay(long unitTaskId, HandlingWay way, String reason) {
    UnitTask task = access.require(unitTaskId);
    requirePlanner(task);
    requireReason(reason);
    HandlingPlan plan = made(inWork(unitTaskId));
    HandlingWay before = plan.getHandlingWay();
    if (way == null || before == way) {
      throw Refusal.at("handlingWay", "room.nothing-changed").asException();
    }
    plan.changeWay(way);
    keep(plan, null, PlanChangeKind.WAY, before.name(), way.name(), reason);
    publish(
        task,
        "handling.way-changed",
        Map.of("before", before.name(), "after", way.name()),
        reason.strip());
  }

  /** Work on a line begins. */
  public void begin(long unitTaskId, int item) {
    UnitTask task = workedOn(unitTaskId);
    line(made(task), item).begin();
    publish(task, "handling.item-begun", Map.of("item", item), null);
  }

  /** A line is done (销号), on a day, with what came of it. */
  public void done(long unitTaskId, int item, String result, LocalDate day) {
    UnitTask task = workedOn(unitTaskId);
    String outcome = Objects.toString(result, "").strip();
    if (outcome.isEmpty() || outcome.length() > TEXT_MAX) {
      throw Refusal.at("result", "room.no-result", TEXT_MAX).asException();
    }
    if (day == null) {
      throw Refusal.at("doneOn", "room.no-done-day").asException();
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw Refusal.at("doneOn", "room.done-in-future").asException();
    }
    if (day.isBefore(handedOverOn(task))) {
      throw Refusal.at("doneOn", "room.done-before-handover", handedOverOn(task)).asException();
    }
    line(made(task), item).done(outcome, day, person());
    publish(task, "handling.item-done", Map.of("item", item, "on", day.toString()), null);
  }

  /** A line is open again, with a reason. */
  public void undo(long unitTaskId, int item, String reason) {
    UnitTask task = workedOn(unitTaskId);
    requireReason(reason);
    HandlingPlan plan = made(task);
    PlanLine line = line(plan, item);
    String before = Objects.toString(line.getResult(), "");
    line.undo();
    keep(plan, item, PlanChangeKind.UNDONE, before, "", reason);
    publish(task, "handling.item-undone", Map.of("item", item), reason.strip());
  }

  private UnitTask workedOn(long unitTaskId) {
    UnitTask task = access.require(unitTaskId);
    requireWorker(task);
    return inWork(unitTaskId);
  }

  private UnitTask inWork(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    boolean open =
        task.getRole().answers()
            && (task.getStatus() == UnitTaskStatus.IN_WORK
                || task.getStatus() == UnitTaskStatus.IN_SIGN_OFF);
    if (!open) {
      throw Refusal.of("room.closed").asException();
    }
    return task;
  }

  private HandlingPlan made(UnitTask task) {
    return plans
        .findByUnitTaskId(task.getId())
        .filter(HandlingPlan::isMade)
        .orElseThrow(() -> Refusal.of("room.not-planned").asException());
  }

  private PlanLine line(HandlingPlan plan, int item) {
    return lines
        .findByPlanIdAndItemNo(plan.getId(), item)
        .orElseThrow(() -> Refusal.of("room.no-line", item).asException());
  }

  /** Whether the acting person may change the list: the heads, or the section where it makes it. */
  @Transactional(readOnly = true)
  public boolean mayChange(UnitTask task) {
    return access.mayPlan(task)
        || (access.mayWork(task)
            && !steps.deputyPlans(task.getCommitteeCode(), task.getUnitCode()));
  }

  private void requirePlanner(UnitTask task) {
    if (!mayChange(task)) {
      throw Refusal.of("room.not-planner").asException();
    }
  }

  private void requireWorker(UnitTask task) {
    if (!access.mayWork(task)) {
      throw Refusal.of("room.not-worker").asException();
    }
  }

  private static void requireReason(String reason) {
    String given = Objects.toString(reason, "").strip();
    if (given.isEmpty() || given.length() > REASON_MAX) {
      throw Refusal.at("reason", "room.no-reason", REASON_MAX).asException();
    }
  }

  private PlanRules rulesFor(UnitTask task) {
    return new PlanRules(items(task), handedOverOn(task), people.of(task.getUnitCode()).keySet());
  }

  private LocalDate handedOverOn(UnitTask task) {
    return LocalDate.ofInstant(task.getOfferedAt(), clock.getZone());
  }

  /** A line as one text, for the history. */
  private String words(PlanEntry entry) {
    return String.join(
        "\n",
        entry.measure(),
        entry.section(),
        Objects.toString(entry.personId(), ""),
        entry.milestone(),
        Objects.toString(entry.dueOn(), ""));
  }

  private void keep(
      HandlingPlan plan,
      Integer item,
      PlanChangeKind kind,
      String before,
      String after,
      String reason) {
    changes.save(
        new PlanChange(plan.getId(), item, kind, before, after, reason.strip(), person(), now()));
  }

  private void publish(UnitTask task, String action, Map<String, Object> details, String reason) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("unit", task.getUnitCode());
    all.put("round", task.getRound());
    all.putAll(details);
    events.publishEvent(new CaseStep(task.getCaseKey(), action, all, reason));
  }

  private static String person() {
    return CurrentActor.get().personId();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
