package org.tian.handling.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.CaseStep;
import org.tian.shared.RefusedException;

/**
 * Talks that are owed once the reply has gone out (办后沟通): who owes one, and whether it was held.
 */
@Service
@Transactional
public class ContactAfterReply {

  private final UnitTasks unitTasks;
  private final ContactDuties duties;
  private final ContactDuty duty;
  private final HandingOffices offices;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  ContactAfterReply(
      UnitTasks unitTasks,
      ContactDuties duties,
      ContactDuty duty,
      HandingOffices offices,
      Directory directory,
      ApplicationEventPublisher events) {
    this.unitTasks = unitTasks;
    this.duties = duties;
    this.duty = duty;
    this.offices = offices;
    this.directory = directory;
    this.events = events;
  }

  /** Ids of the tasks of the last round that were answered and owe a talk afterwards. */
  @Transactional(readOnly = true)
  public List<Long> owedBy(long proposalId) {
    return unitTasks.ofRound(proposalId, unitTasks.currentRound(proposalId)).stream()
        .filter(task -> task.getRole().answers())
        .filter(task -> task.getStatus() == UnitTaskStatus.ANSWERED)
        .filter(task -> duties.of(task).asksForTalkAfterReply())
        .map(UnitTask::getId)
        .toList();
  }

  /** Code of the unit that has the task. */
  @Transactional(readOnly = true)
  public String unitCode(long unitTaskId) {
    return unitTasks.get(unitTaskId).getUnitCode();
  }

  /** Refuses while a talk is owed, and says which. */
  public void close(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    RefusedException.throwIfAny(duty.missing(task, true));
    record(task, "handling.contact-after-met");
  }

  /** The unit's heads and the handing office are told that the talk is overdue. */
  public void remind(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    if (duty.missing(task, true).isEmpty()) {
      return;
    }
    Stream<String> heads =
        directory.holding(task.getUnitCode(), Role.HEAD).stream()
            .map(Person::getId)
            .map(CaseParticipants::personal);
    List<String> parties =
        Stream.concat(heads, offices.of(task.getProposalId()).stream()).distinct().toList();
    record(task, "handling.contact-after-overdue");
    if (!parties.isEmpty()) {
      events.publishEvent(
          new CaseNews(
              task.getProposalId(),
              Kind.CONTACT_OVERDUE,
              List.of(new CaseNews.Part(task.getUnitCode(), task.getRole().name())),
              "",
              parties));
    }
  }

  private void record(UnitTask task, String action) {
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            action,
            Map.of("unit", task.getUnitCode(), "round", task.getRound())));
  }
}
