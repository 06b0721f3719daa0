package org.tian.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.tian.engine.CaseDirectory.CaseCard;
import org.tian.shared.Actor;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Deadline;

/**
 * Writes the inbox rows and tells the audit of claims and completions, in the engine's transaction.
 *
 * <p>Called by the listener of every user task, so it hears what Tasklist does as well.
 */
@Component
class WorkItemRecorder {

  private static final String SELF = "-self";

  private final WorkItemRows rows;
  private final TaskDraftRows drafts;
  private final WorkItemWords words;
  private final BodyNames names;
  private final ObjectProvider<CaseDirectory> cases;
  private final ObjectProvider<OtherCases> otherCases;
  private final TaskColumns columns;
  private final ProcessDeadlines deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkItemRecorder(
      WorkItemRows rows,
      TaskDraftRows drafts,
      WorkItemWords words,
      BodyNames names,
      ObjectProvider<CaseDirectory> cases,
      ObjectProvider<OtherCases> otherCases,
      TaskColumns columns,
      ProcessDeadlines deadlines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.words = words;
    this.names = names;
    this.cases = cases;
    this.otherCases = otherCases;
    this.columns = columns;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  void created(DelegateTask task) {
    Set<String> groups = candidateGroups(task);
    if (groups.size() == 1 && groups.iterator().next().endsWith(SELF)) {
      String group = groups.iterator().next();
      task.setAssignee(group.substring(0, group.length() - SELF.length()));
    }
    Deadline deadline = deadlines.behind(task.getExecution(), dueDateOf(task)).orElse(null);
    if (deadline != null && deadline.isPaused()) {
      task.setDueDate(null);
    }
    WorkItem item = describe(task, deadline);
    WorkItemRow row = rows.save(new WorkItemRow(item, groups, names.of(item.unitCode())));
    words.keep(row);
    columns.show(task, item, item.proposalId() == null && otherCard(item.caseKey()).isPresent());
    events.publishEvent(new TaskArrived(item, groups));
  }

  /** Follows changes of due date, candidates and assignee; unknown tasks are none of ours. */
  void changed(DelegateTask task) {
    rows.findById(task.getId())
        .ifPresent(
            row -> {
              if (row.offerTo(candidateGroups(task))) {
                keepWords(row);
              }
              row.lendTo(task.getOwner(), isDelegated(task));
              Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
              if (!Objects.equals(row.toWorkItem().dueAt(), due)) {
                row.moveDue(due);
                words.moveDue(row);
                columns.showDue(task, due);
              }
            });
  }

  void assigned(DelegateTask task) {
    rows.findById(task.getId())
        .filter(row -> !Objects.equals(row.assignee(), task.getAssignee()))
        .ifPresent(
            row -> {
              String before = row.assignee();
              row.assignTo(task.getAssignee(), clock.instant());
              tellOfClaim(task, before);
            });
  }

  /** Tasks that others give to a person are told of by whoever gave them. */
  private void tellOfClaim(DelegateTask task, String before) {
    if (task.getAssignee() == null) {
      tell(task, "task.unclaimed", before);
    } else if (ActingPerson.id().filter(task.getAssignee()::equals).isPresent()) {
      tell(task, "task.claimed", before);
    }
  }

  private static boolean isDelegated(DelegateTask task) {
    return task instanceof TaskEntity entity
        && entity.getDelegationState() == DelegationState.PENDING;
  }

  void completed(DelegateTask task) {
    close(task, WorkItem.State.DONE);
    tell(task, "task.completed", task.getAssignee());
  }

  void cancelled(DelegateTask task) {
    close(task, WorkItem.State.CANCELLED);
  }

  void recard(long proposalId) {
    CaseCard card = cases.getObject().cardOf(proposalId);
    List<WorkItemRow> ofCase = rows.findByProposalIdOrderByCreatedAtAscTaskIdAsc(proposalId);
    ofCase.stream()
        .filter(row -> row.show(card, names.of(row.unitCode())))
        .filter(WorkItemRow::isOpen)
        .forEach(this::keepWords);
    ofCase.stream()
        .filter(WorkItemRow::isOpen)
        .map(WorkItemRow::toWorkItem)
        .forEach(columns::refresh);
  }

  /**
   * Follows another offer that no listener tells of: it would still read the groups from before.
   */
  void offered(String taskId, Set<String> groups) {
    rows.findById(taskId).filter(row -> row.offerTo(groups)).ifPresent(this::keepWords);
  }

  private void keepWords(WorkItemRow row) {
    words.forget(row.taskId());
    words.keep(row);
  }

  private void close(DelegateTask task, WorkItem.State end) {
    String person =
        end == WorkItem.State.DONE ? ActingPerson.id().orElse(task.getAssignee()) : null;
    rows.findById(task.getId())
        .filter(WorkItemRow::isOpen)
        .ifPresent(
            row -> {
              row.close(end, clock.instant(), person, representedBy(person));
              words.forget(row.taskId());
              closeDeadline(row);
              events.publishEvent(new WorkItemClosed(row.toWorkItem()));
            });
    drafts.deleteByTaskId(task.getId());
  }

  private static String representedBy(String personId) {
    Actor actor = CurrentActor.get();
    return actor.personId().equals(personId) ? actor.actingFor() : null;
  }

  /** The last task done ends its deadline, unless that goes on as long as its process. */
  private void closeDeadline(WorkItemRow row) {
    if (row.deadlineId() != null
        && !deadlines.goesOn(row.deadlineId(), row.processInstanceId())
        && !rows.existsByDeadlineIdAndState(row.deadlineId(), WorkItem.State.OPEN)) {
      deadlines.close(row.deadlineId());
    }
  }

  private static String dueDateOf(DelegateTask task) {
    UserTask model = task.getBpmnModelElementInstance();
    return model == null ? null : model.getCamundaDueDate();
  }

  private WorkItem describe(DelegateTask task, Deadline deadline) {
    DelegateExecution execution = task.getExecution();
    Long proposalId =
        task.getVariable("proposalId") instanceof Number number ? number.longValue() : null;
    String caseKey = execution.getProcessBusinessKey();
    CaseCard card = cardOf(task, proposalId, caseKey);
    return new WorkItem(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        processKey(task),
        task.getProcessDefinitionId(),
        task.getProcessInstanceId(),
        caseKey,
        proposalId,
        card.caseNumber(),
        card.title(),
        card.committeeCode(),
        card.proposerName(),
        (String) task.getVariable("unitCode"),
        task.getAssignee(),
        task.getAssignee() == null ? null : clock.instant(),
        starterOf(caseKey),
        clock.instant(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        WorkItem.State.OPEN,
        null,
        null,
        null,
        deadline == null ? null : deadline.getId(),
        null,
        null,
        false);
  }

  private CaseCard cardOf(DelegateTask task, Long proposalId, String caseKey) {
    CaseDirectory directory = cases.getIfAvailable();
    if (proposalId != null && directory != null) {
      return directory.cardOf(proposalId);
    }
    return otherCard(caseKey).orElseGet(() -> cardFromVariables(task, caseKey));
  }

  private Optional<CaseCard> otherCard(String caseKey) {
    return caseKey == null
        ? Optional.empty()
        : otherCases.stream().flatMap(other -> other.cardOf(caseKey).stream()).findFirst();
  }

  private static CaseCard cardFromVariables(DelegateTask task, String caseKey) {
    return new CaseCard(
        Objects.requireNonNullElse((String) task.getVariable("caseNumber"), caseKey),
        (String) task.getVariable("title"),
        (String) task.getVariable("committeeCode"),
        null);
  }

  /** Who is at work when the first item of a case appears has started the case. */
  private String starterOf(String caseKey) {
    List<String> starters = caseKey == null ? List.of() : rows.startersOf(caseKey, Limit.of(1));
    return starters.isEmpty() ? ActingPerson.id().orElse(null) : starters.get(0);
  }

  private void tell(DelegateTask task, String action, String personBefore) {
    String caseKey = task.getExecution().getProcessBusinessKey();
    if (caseKey == null) {
      return;
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", task.getId());
    details.put("taskKey", task.getTaskDefinitionKey());
    details.put("taskName", task.getName());
    details.put("processDefinitionId", task.getProcessDefinitionId());
    details.put("assigneeBefore", personBefore);
    details.put("assignee", task.getAssignee());
    events.publishEvent(CaseStep.of(caseKey, action, details));
  }

  private static Set<String> candidateGroups(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Definition ids are {@code key:version:id}; a plain id belongs to a key too long to be ours. */
  private static String processKey(DelegateTask task) {
    return task.getProcessDefinitionId().split(":")[0];
  }
}
