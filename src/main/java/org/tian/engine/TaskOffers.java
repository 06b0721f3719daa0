package org.tian.engine;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers open tasks to other groups than before, when the people whose work they were have changed.
 * The program's doing, so nobody's rights are asked.
 */
@Component
public class TaskOffers {

  private final ProcessEngine engine;
  private final WorkItemRecorder recorder;

  TaskOffers(ProcessEngine engine, WorkItemRecorder recorder) {
    this.engine = engine;
    this.recorder = recorder;
  }

  /**
   * Lets these and no other groups be candidates; nothing happens when the task has gone.
   *
   * <p>Writes the inbox itself: a listener would still read the groups from before.
   */
  @Transactional
  public void offer(String taskId, Set<String> groups) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      TaskEntity task = context.getTaskManager().findTaskById(taskId);
                      if (task != null) {
                        offer(task, groups);
                        recorder.offered(taskId, groups);
                      }
                      return null;
                    }));
  }

  private static void offer(TaskEntity task, Set<String> groups) {
    Set<String> before =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> gone = new HashSet<>(before);
    gone.removeAll(groups);
    gone.forEach(task::deleteCandidateGroup);
    groups.stream().filter(group -> !before.contains(group)).forEach(task::addCandidateGroup);
  }
}
