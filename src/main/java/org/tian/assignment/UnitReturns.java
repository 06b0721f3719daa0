package org.tian.assignment;

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
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseNews.Kind;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Returns of proposals (申退): the unit asks, its head signs, the leader decides on late ones, the
 * handing office arbitrates. The unit itself never passes a proposal on.
 */
@Service
@Transactional
public class UnitReturns {

  private final UnitReturnRepository repository;
  private final UnitTasks tasks;
  private final UnitTaskRepository taskRows;
  private final AssignableUnits assignable;
  private final HandingOffices offices;
  private final Directory directory;
  private final UnitNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitReturns(
      UnitReturnRepository repository,
      UnitTasks tasks,
      UnitTaskRepository taskRows,
      AssignableUnits assignable,
      HandingOffices offices,
      Directory directory,
      UnitNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.tasks = tasks;
    this.taskRows = taskRows;
    this.assignable = assignable;
    this.offices = offices;
    this.directory = directory;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /** All returns of a case, oldest first; the caller has asked whether it may be seen. */
  @Transactional(readOnly = true)
  public List<UnitReturn> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** The last return of a task, or empty when there was none. */
  @Transactional(readOnly = true)
  public Optional<UnitReturn> lastOf(long unitTaskId) {
    return repository.findFirstByUnitTaskIdOrderByIdDesc(unitTaskId);
  }

  /** The unit asks to return the proposal; its head has to sign. */
  public void ask(long unitTaskId, String reason, String proposedUnit) {
    UnitTask task = tasks.get(unitTaskId);
    if (proposedUnit == null) {
      throw Refusal.at("proposedUnit", "assignment.proposed-unit-missing").asException();
    }
    if (directory.holding(task.getUnitCode(), Role.HEAD).isEmpty()) {
      throw Refusal.at("signForOutcome", "assignment.no-head", directory.nameOf(task.getUnitCode()))
          .asException();
    }
    open(task, reason, proposedUnit);
  }

  /**
   * The same in cases that began before heads signed: it goes to the office at once, is refused
   * when late, and no unit need be named.
   *
   * @param proposedUnit may be null
   */
  public void askUnsigned(long unitTaskId, String reason, String proposedUnit) {
    UnitTask task = tasks.get(unitTaskId);
    UnitReturn asked = open(task, reason, proposedUnit);
    if (task.signReturn(windowOf(task))) {
      throw Refusal.at("signForOutcome", "assignment.return-too-late", asked.getLastDay())
          .asException();
    }
    asked.passUnsigned();
    news.tellOf(task, Kind.RETURN_ASKED);
  }

  private UnitReturn open(UnitTask task, String reason, String proposedUnit) {
    if (proposedUnit != null) {
      refuseUnassignable(task, proposedUnit, "proposedUnit");
    }
    task.askReturn(reason, proposedUnit, now());
    UnitReturn asked =
        repository.saveAndFlush(
            new UnitReturn(
                task,
                offices.of(task.getProposalId()).orElse(""),
                tasks.lastReturnDay(task),
                person(),
                now()));
    publish(
        task,
        "assignment.return-asked",
        proposedUnit == null ? Map.of() : Map.of("suggestedUnit", proposedUnit),
        reason);
    return asked;
  }

  /**
   * The unit's head signs the return.
   *
   * @return whether it comes too late, so that the leader has to decide first
   */
  public boolean sign(long unitTaskId) {
    UnitTask task = tasks.get(unitTaskId);
    boolean late = task.signReturn(windowOf(task));
    running(task).sign(late, person(), now());
    publish(
        task,
        late ? "assignment.return-signed-late" : "assignment.return-signed",
        Map.of("lastDay", running(task).getLastDay().toString()),
        null);
    news.tellOf(task, Kind.RETURN_ASKED);
    return late;
  }

  /** The unit's head does not sign; the unit has to look at it again. */
  public void dropByHead(long unitTaskId, String note) {
    UnitTask task = tasks.get(unitTaskId);
    task.dropReturn();
    running(task).dropByHead(required(note), person(), now());
    publish(task, "assignment.return-not-signed", Map.of(), note);
  }

  /** The leader lets a late return be heard; the handing office arbitrates. */
  public void admitLate(long unitTaskId, String note) {
    UnitTask task = tasks.get(unitTaskId);
    task.admitLateReturn();
    running(task).leaderSays(true, required(note), person(), now());
    publish(task, "assignment.late-return-admitted", Map.of(), note);
  }

  /** The leader does not; the unit has to sign for the proposal. */
  public void refuseLate(long unitTaskId, String note) {
    UnitTask task = tasks.get(unitTaskId);
    task.refuseLateReturn(note);
    running(task).leaderSays(false, required(note), person(), now());
    publish(task, "assignment.late-return-refused", Map.of(), note);
    news.tellOf(task, Kind.RETURN_REFUSED);
  }

  /** The handing office agrees to the return and names another unit. */
  public void grant(long unitTaskId, String newUnit, String note) {
    UnitTask task = tasks.get(unitTaskId);
    if (newUnit == null) {
      throw Refusal.at("newUnit", "assignment.new-unit-missing").asException();
    }
    refuseUnassignable(task, newUnit, "newUnit");
    tasks.refuseUnitThatIsThere(task, newUnit);
    task.grantReturn(newUnit, required(note));
    running(task).grant(newUnit, note, person(), now());
    publish(task, "assignment.return-granted", Map.of("newUnit", newUnit), note);
  }

  /** The handing office does not agree; the unit has to sign for the proposal. */
  public void refuse(long unitTaskId, String note) {
    UnitTask task = tasks.get(unitTaskId);
    task.refuseReturn(required(note));
    running(task).refuse(note, person(), now());
    publish(task, "assignment.return-refused", Map.of(), note);
    news.tellOf(task, Kind.RETURN_REFUSED);
  }

  private UnitReturn running(UnitTask task) {
    taskRows.flush();
    return lastOf(task.getId()).filter(one -> one.getState().isOpen()).orElseThrow();
  }

  private ReturnWindow windowOf(UnitTask task) {
    return new ReturnWindow(tasks.lastReturnDay(task), now(), clock.getZone());
  }

  /** Days from the last day on which a return could be signed to today; 0 or less in time. */
  public long daysLate(UnitReturn asked) {
    Instant until = asked.getSignedAt() == null ? now() : asked.getSignedAt();
    return ChronoUnit.DAYS.between(asked.getLastDay(), LocalDate.ofInstant(until, clock.getZone()));
  }

  private void refuseUnassignable(UnitTask task, String unitCode, String field) {
    RefusedException.throwIfAny(
        assignable.refusal(task.getCommitteeCode(), unitCode, field).stream().toList());
  }

  private static String required(String note) {
    String given = Objects.toString(note, "").strip();
    if (given.isEmpty()) {
      throw Refusal.at("comment", "assignment.decision-needs-reason").asException();
    }
    return given;
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
