package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseNews.Kind;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Changes of the units of a case during handling (变更承办单位), by its handing office alone and only
 * before the reply is signed. Old tasks stay in the history; a unit that comes in begins by signing
 * for the proposal, with its own clocks.
 */
@Service
@Transactional(readOnly = true)
public class UnitChanges {

  /** Fewest and most characters of a reason. */
  public static final int REASON_MIN_LENGTH = 5;

  public static final int REASON_MAX_LENGTH = 1000;

  private final UnitChangeRepository repository;
  private final UnitTasks tasks;
  private final Handovers handovers;
  private final HandingOfficeAccess access;
  private final CaseAccess cases;
  private final AssignableUnits assignable;
  private final SignedAnswers answers;
  private final UnitMoves moves;
  private final UnitNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitChanges(
      UnitChangeRepository repository,
      UnitTasks tasks,
      Handovers handovers,
      HandingOfficeAccess access,
      CaseAccess cases,
      AssignableUnits assignable,
      SignedAnswers answers,
      UnitMoves moves,
      UnitNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.tasks = tasks;
    this.handovers = handovers;
    this.access = access;
    this.cases = cases;
    this.assignable = assignable;
    this.answers = answers;
    this.moves = moves;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /** All changes of a case, oldest first; the caller has asked whether it may be seen. */
  public List<UnitChange> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** Whether the acting person can change something about the units of the case now. */
  public boolean isOpenTo(long proposalId) {
    return access.mayChange(proposalId) && current(proposalId).stream().anyMatch(this::isMovable);
  }

  /** Tasks of the case that the acting person may replace, drop or let lead now. */
  public List<UnitTask> movable(long proposalId) {
    return access.mayChange(proposalId)
        ? current(proposalId).stream().filter(this::isMovable).toList()
        : List.of();
  }

  private boolean isMovable(UnitTask task) {
    return task.getStatus().isOpen()
        && !task.getStatus().isInReturn()
        && !answers.isSigned(task.getId());
  }

  /** Tasks of the present round that are not only history. */
  private List<UnitTask> current(long proposalId) {
    return tasks.ofRound(proposalId, tasks.currentRound(proposalId)).stream()
        .filter(task -> !task.getStatus().isGone())
        .toList();
  }

  /**
   * Changes the units.
   *
   * @throws RefusedException naming field and rule; nothing has changed then
   */
  @WholeStep
  public void change(long proposalId, UnitChangeOrder order) {
    cases.requireVisible(proposalId);
    String office = access.require(proposalId);
    if (order.kind() == null) {
      throw Refusal.at("changeKind", "assignment.change-kind-missing").asException();
    }
    refuseBadReason(order.reason());
    List<UnitTask> units = current(proposalId);
    switch (order.kind()) {
      case REPLACE -> replace(office, taskOf(order, units), order);
      case ADD_CO -> addCoUnit(office, units, order);
      case DROP_CO -> dropCoUnit(office, taskOf(order, units), units, order);
      case SWAP_LEAD -> swapLead(office, taskOf(order, units), units, order);
    }
    news.tellUnits(proposalId, Kind.UNITS_CHANGED, order.reason());
  }

  private void replace(String office, UnitTask old, UnitChangeOrder order) {
    requireMovable(old);
    requireNewUnit(old, order.newUnit());
    if (order.newUnit().equals(old.getUnitCode())) {
      throw Refusal.at("newUnit", "assignment.same-unit").asException();
    }
    tasks.refuseUnitThatIsThere(old, order.newUnit());
    UnitTask added = begin(old.offerTo(order.newUnit(), now()));
    end(old, added);
    keep(office, old, old.getUnitCode(), order.newUnit(), order);
  }

  private void addCoUnit(String office, List<UnitTask> units, UnitChangeOrder order) {
    UnitTask lead = leadOf(units);
    requireUnsigned(lead);
    requireNewUnit(lead, order.newUnit());
    if (lead.getUnitCode().equals(order.newUnit())) {
      throw Refusal.at("newUnit", "assignment.unit-already-there").asException();
    }
    tasks.refuseUnitThatIsThere(lead, order.newUnit());
    lead.leads(true);
    begin(lead.offerTo(order.newUnit(), UnitRole.CO, now()));
    keep(office, lead, null, order.newUnit(), order);
  }

  private void dropCoUnit(
      String office, UnitTask dropped, List<UnitTask> units, UnitChangeOrder order) {
    if (dropped.getRole() != UnitRole.CO) {
      long answering = units.stream().filter(task -> task.getRole().answers()).count();
      throw Refusal.at(
              "unitTask", answering > 1 ? "assignment.drop-answering" : "assignment.drop-only-lead")
          .asException();
    }
    requireMovable(dropped);
    end(dropped, null);
    boolean alone =
        units.stream().noneMatch(task -> task.getRole() == UnitRole.CO && task != dropped);
    if (alone) {
      units.stream().filter(task -> task.getRole() == UnitRole.LEAD).forEach(t -> t.leads(false));
    }
    keep(office, dropped, dropped.getUnitCode(), null, order);
  }

  private void swapLead(String office, UnitTask co, List<UnitTask> units, UnitChangeOrder order) {
    if (co.getRole() != UnitRole.CO) {
      throw Refusal.at("unitTask", "assignment.lead-already").asException();
    }
    UnitTask lead = leadOf(units);
    requireMovable(lead);
    boolean done = co.getStatus() == UnitTaskStatus.ANSWERED;
    if (!done) {
      requireMovable(co);
    }
    UnitTask newLead = begin(lead.offerTo(co.getUnitCode(), UnitRole.LEAD, now()));
    UnitTask newCo = begin(lead.offerTo(lead.getUnitCode(), UnitRole.CO, now()));
    end(lead, newCo);
    if (!done) {
      end(co, newLead);
    }
    keep(office, lead, lead.getUnitCode(), co.getUnitCode(), order);
  }

  private static UnitTask taskOf(UnitChangeOrder order, List<UnitTask> units) {
    return units.stream()
        .filter(task -> task.getId().equals(order.unitTaskId()))
        .findFirst()
        .orElseThrow(() -> Refusal.at("unitTask", "assignment.change-unit-missing").asException());
  }

  /** The unit that co-units write to. */
  private static UnitTask leadOf(List<UnitTask> units) {
    return units.stream()
        .filter(task -> task.getRole() == UnitRole.LEAD || task.getRole() == UnitRole.SOLE)
        .findFirst()
        .orElseThrow(() -> Refusal.at("changeKind", "assignment.co-units-need-lead").asException());
  }

  private void requireMovable(UnitTask task) {
    if (task.getStatus().isInReturn()) {
      throw Refusal.at("unitTask", "assignment.change-in-return").asException();
    }
    requireUnsigned(task);
  }

  private void requireUnsigned(UnitTask task) {
    if (task.getStatus() == UnitTaskStatus.ANSWERED) {
      throw Refusal.at("unitTask", "assignment.change-after-answer").asException();
    }
    if (answers.isSigned(task.getId())) {
      throw Refusal.at("unitTask", "assignment.change-after-signature").asException();
    }
  }

  private void requireNewUnit(UnitTask beside, String newUnit) {
    if (newUnit == null) {
      throw Refusal.at("newUnit", "assignment.change-new-unit-missing").asException();
    }
    RefusedException.throwIfAny(
        assignable.refusal(beside.getCommitteeCode(), newUnit, "newUnit").stream().toList());
  }

  private static void refuseBadReason(String reason) {
    if (reason.length() < REASON_MIN_LENGTH || reason.length() > REASON_MAX_LENGTH) {
      throw Refusal.at("reason", "assignment.change-reason", REASON_MIN_LENGTH, REASON_MAX_LENGTH)
          .asException();
    }
  }

  /** Added before the old one ends: a round never stands without work in between. */
  private UnitTask begin(UnitTask task) {
    UnitTask given = handovers.give(task);
    if (!moves.begin(given)) {
      throw Refusal.of("assignment.change-old-process").asException();
    }
    return given;
  }

  private void end(UnitTask old, UnitTask successor) {
    if (!moves.end(old)) {
      throw Refusal.of("assignment.change-old-process").asException();
    }
    if (successor != null) {
      old.replacedBy(successor);
    }
  }

  private void keep(
      String office, UnitTask task, String oldUnit, String newUnit, UnitChangeOrder order) {
    repository.save(
        new UnitChange(
            order.kind(),
            task.getProposalId(),
            task.getCommitteeCode(),
            office,
            oldUnit,
            newUnit,
            order.reason(),
            CurrentActor.get().personId(),
            now()));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("kind", order.kind().name());
    details.put("before", oldUnit == null ? "" : oldUnit);
    details.put("after", newUnit == null ? "" : newUnit);
    events.publishEvent(
        CaseStep.of(task.getCaseKey(), "assignment.units-changed", details)
            .because(order.reason()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
