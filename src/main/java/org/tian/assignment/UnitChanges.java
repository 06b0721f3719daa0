package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseNews.Kind;
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
  private final HandingOfficeAccess access;
  private final CaseAccess cases;
  private final SplitChanges splits;
  private final ReadingChanges reading;
  private final ChangeSteps steps;
  private final UnitNews news;
  private final Clock clock;

  UnitChanges(
      UnitChangeRepository repository,
      UnitTasks tasks,
      HandingOfficeAccess access,
      CaseAccess cases,
      SplitChanges splits,
      ReadingChanges reading,
      ChangeSteps steps,
      UnitNews news,
      Clock clock) {
    this.repository = repository;
    this.tasks = tasks;
    this.access = access;
    this.cases = cases;
    this.splits = splits;
    this.reading = reading;
    this.steps = steps;
    this.news = news;
    this.clock = clock;
  }

  /** All changes of a case, oldest first; the caller has asked whether it may be seen. */
  public List<UnitChange> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** Whether the acting person can change something about the units of the case now. */
  public boolean isOpenTo(long proposalId) {
    return access.mayChange(proposalId) && current(proposalId).stream().anyMatch(steps::isMovable);
  }

  /** Tasks of the case that the acting person may replace, drop or let lead now. */
  public List<UnitTask> movable(long proposalId) {
    return access.mayChange(proposalId)
        ? current(proposalId).stream().filter(steps::isMovable).toList()
        : List.of();
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
      case ADD_SPLIT -> splits.add(office, units, order);
      case DROP_SPLIT -> splits.drop(office, taskOf(order, units), units, order);
      case ADD_READING -> reading.add(office, anyOf(units), order);
      case DROP_READING -> reading.drop(office, anyOf(units), order);
    }
    if (order.kind().isAboutHandling()) {
      news.tellUnits(proposalId, Kind.UNITS_CHANGED, order.reason());
    }
  }

  private void replace(String office, UnitTask old, UnitChangeOrder order) {
    steps.requireMovable(old);
    steps.requireNewUnit(old, order.newUnit());
    if (order.newUnit().equals(old.getUnitCode())) {
      throw Refusal.at("newUnit", "assignment.same-unit").asException();
    }
    tasks.refuseUnitThatIsThere(old, order.newUnit());
    UnitTask added = steps.begin(old.offerTo(order.newUnit(), now()));
    steps.end(old, added);
    steps.leave(old);
    steps.keep(office, old, old.getUnitCode(), order.newUnit(), order);
  }

  private void addCoUnit(String office, List<UnitTask> units, UnitChangeOrder order) {
    UnitTask lead = besides(units);
    steps.requireNewUnit(lead, order.newUnit());
    if (lead.getUnitCode().equals(order.newUnit())) {
      throw Refusal.at("newUnit", "assignment.unit-already-there").asException();
    }
    tasks.refuseUnitThatIsThere(lead, order.newUnit());
    if (lead.getRole() != UnitRole.SPLIT) {
      lead.leads(true);
    }
    steps.begin(lead.offerTo(order.newUnit(), UnitRole.CO, List.of(), now()));
    steps.keep(office, lead, null, order.newUnit(), order);
  }

  /** A unit to which a further co-unit can still write: the lead, or one of a split. */
  private UnitTask besides(List<UnitTask> units) {
    List<UnitTask> split = units.stream().filter(task -> task.getRole() == UnitRole.SPLIT).toList();
    UnitTask lead =
        split.stream()
            .filter(steps::isUnsigned)
            .findFirst()
            .orElseGet(() -> split.isEmpty() ? leadOf(units) : split.get(0));
    steps.requireUnsigned(lead, "unitTask");
    return lead;
  }

  private static UnitTask anyOf(List<UnitTask> units) {
    return units.stream()
        .findFirst()
        .orElseThrow(() -> Refusal.at("unitTask", "assignment.change-unit-missing").asException());
  }

  private void dropCoUnit(
      String office, UnitTask dropped, List<UnitTask> units, UnitChangeOrder order) {
    if (dropped.getRole() != UnitRole.CO) {
      long answering = units.stream().filter(task -> task.getRole().answers()).count();
      throw Refusal.at(
              "unitTask", answering > 1 ? "assignment.drop-answering" : "assignment.drop-only-lead")
          .asException();
    }
    steps.requireMovable(dropped);
    steps.end(dropped, null);
    steps.leave(dropped);
    boolean alone =
        units.stream().noneMatch(task -> task.getRole() == UnitRole.CO && task != dropped);
    if (alone) {
      units.stream().filter(task -> task.getRole() == UnitRole.LEAD).forEach(t -> t.leads(false));
    }
    steps.keep(office, dropped, dropped.getUnitCode(), null, order);
  }

  private void swapLead(String office, UnitTask co, List<UnitTask> units, UnitChangeOrder order) {
    if (co.getRole() != UnitRole.CO) {
      throw Refusal.at("unitTask", "assignment.lead-already").asException();
    }
    UnitTask lead = leadOf(units);
    steps.requireMovable(lead);
    boolean done = co.getStatus() == UnitTaskStatus.ANSWERED;
    if (!done) {
      steps.requireMovable(co);
    }
    UnitTask newLead = steps.begin(lead.offerTo(co.getUnitCode(), UnitRole.LEAD, now()));
    UnitTask newCo = steps.begin(lead.offerTo(lead.getUnitCode(), UnitRole.CO, now()));
    steps.end(lead, newCo);
    if (!done) {
      steps.end(co, newLead);
    }
    steps.keep(office, lead, lead.getUnitCode(), co.getUnitCode(), order);
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

  private static void refuseBadReason(String reason) {
    if (reason.length() < REASON_MIN_LENGTH || reason.length() > REASON_MAX_LENGTH) {
      throw Refusal.at("reason", "assignment.change-reason", REASON_MIN_LENGTH, REASON_MAX_LENGTH)
          .asException();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
