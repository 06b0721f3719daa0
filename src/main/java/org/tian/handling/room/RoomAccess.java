package org.tian.handling.room;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who reads a unit's list and who works in it: the unit itself; the office that handed the case
 * over and the committee's own people read along. Who proposed does not, nor does another unit.
 */
@Component
@Transactional(readOnly = true)
public class RoomAccess {

  private final UnitTasks unitTasks;
  private final HandingOffices offices;
  private final UnitPeople people;
  private final Directory directory;
  private final CaseAccess cases;

  RoomAccess(
      UnitTasks unitTasks,
      HandingOffices offices,
      UnitPeople people,
      Directory directory,
      CaseAccess cases) {
    this.unitTasks = unitTasks;
    this.offices = offices;
    this.people = people;
    this.directory = directory;
    this.cases = cases;
  }

  /** The task, when the acting person may read its list; else it looks as if it were not there. */
  public UnitTask require(long unitTaskId) {
    return unitTasks
        .find(unitTaskId)
        .filter(this::mayRead)
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  /** Whether the acting person may read the list of the task. */
  public boolean mayRead(UnitTask task) {
    String person = person();
    return cases.maySee(person, task.getProposalId())
        && (people.belongs(person, task.getUnitCode())
            || isOfTheOffice(task)
            || directory.holds(
                person,
                task.getCommitteeCode(),
                Role.OFFICE,
                Role.DIRECTOR,
                Role.LEADER,
                Role.AUDITOR));
  }

  /** Whether the acting person belongs to the unit of the task. */
  public boolean isOfTheUnit(UnitTask task) {
    return people.belongs(person(), task.getUnitCode());
  }

  /** Whether the acting person makes and changes the list: the unit's head and deputies. */
  public boolean mayPlan(UnitTask task) {
    return people.leads(person(), task.getUnitCode());
  }

  /** Whether the acting person works on the lines: sections, and those who lead them. */
  public boolean mayWork(UnitTask task) {
    return people.works(person(), task.getUnitCode());
  }

  /** Whether the acting person is of the office that handed the case over. */
  public boolean isOfTheOffice(UnitTask task) {
    Optional<String> office = offices.of(task.getProposalId());
    return office
        .filter(code -> directory.holds(person(), code, Role.HANDOVER, Role.HEAD, Role.SUPERVISION))
        .isPresent();
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
