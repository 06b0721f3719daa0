package org.tian.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/**
 * Gives what a person holds to somebody else, with what they have typed into it. Asks for no
 * rights: whoever looks after the people of a body does.
 */
@Component
public class TaskHandOvers {

  private static final String SELF = "-self";

  private final ProcessEngine engine;
  private final TaskService tasks;
  private final WorkItemRows rows;
  private final WorkItemRecorder recorder;
  private final TaskDraftRows drafts;

  TaskHandOvers(
      ProcessEngine engine,
      TaskService tasks,
      WorkItemRows rows,
      WorkItemRecorder recorder,
      TaskDraftRows drafts) {
    this.engine = engine;
    this.tasks = tasks;
    this.rows = rows;
    this.recorder = recorder;
    this.drafts = drafts;
  }

  /** Open items that are the person's: assigned to them, or delegated by them to somebody. */
  @Transactional
  public List<WorkItem> heldBy(String personId) {
    List<String> delegated =
        inEngine(context -> tasks.createTaskQuery().taskOwner(personId).list()).stream()
            .map(Task::getId)
            .toList();
    return rows.findHeld(personId, delegated.isEmpty() ? List.of("") : delegated).stream()
        .map(WorkItemRow::toWorkItem)
        .toList();
  }

  /**
   * Puts the successor in the leaver's place: as assignee, as who has delegated it, as the only
   * person it is offered to, and as who goes on with what was typed.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone} when it is not the leaver's any more
   */
  @Transactional
  public void handOver(String taskId, String leaver, String successor) {
    inEngine(
        context -> {
          TaskEntity task = context.getTaskManager().findTaskById(taskId);
          if (task == null
              || !leaver.equals(task.getAssignee()) && !leaver.equals(task.getOwner())) {
            throw Refusal.of("task.gone").asException();
          }
          moveGroup(task, leaver, successor);
          if (leaver.equals(task.getOwner())) {
            task.setOwner(successor);
          }
          if (leaver.equals(task.getAssignee())) {
            task.setAssignee(successor);
          }
          task.triggerUpdateEvent();
          return null;
        });
    moveDraft(taskId, leaver, successor);
  }

  private void moveGroup(TaskEntity task, String leaver, String successor) {
    boolean personal =
        task.getCandidates().stream()
            .anyMatch(link -> Objects.equals(link.getGroupId(), leaver + SELF));
    if (personal) {
      task.deleteCandidateGroup(leaver + SELF);
      task.addCandidateGroup(successor + SELF);
      recorder.offered(task.getId(), TaskVisibility.of(task).candidateGroups());
    }
  }

  private void moveDraft(String taskId, String leaver, String successor) {
    drafts
        .findById(new TaskDraft.Key(taskId, leaver))
        .ifPresent(
            draft -> {
              if (drafts.findById(new TaskDraft.Key(taskId, successor)).isEmpty()) {
                TaskDraft moved = new TaskDraft(taskId, successor);
                moved.keep(draft.formValues(), draft.savedAt());
                drafts.save(moved);
              }
              drafts.delete(draft);
            });
  }

  private <T> T inEngine(Function<org.camunda.bpm.engine.impl.interceptor.CommandContext, T> work) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(() -> work.apply(context)));
  }
}
