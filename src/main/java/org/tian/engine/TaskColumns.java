package org.tian.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tian.engine.CaseDirectory.CaseCard;

/**
 * Task-local variables that Tasklist's filters show as columns: case number, title, stage, due day.
 *
 * <p>Made for reading, in Chinese; nothing decides by them.
 */
@Component
class TaskColumns {

  static final String CASE_NUMBER = "caseNumber";
  static final String TITLE = "title";
  static final String STAGE = "stage";
  static final String DUE_DAY = "dueDay";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

  private final MessageSource messages;
  private final ObjectProvider<ProcessEngine> engine;
  private final Clock clock;

  TaskColumns(MessageSource messages, ObjectProvider<ProcessEngine> engine, Clock clock) {
    this.messages = messages;
    this.engine = engine;
    this.clock = clock;
  }

  void show(DelegateTask task, WorkItem item) {
    task.setVariableLocal(CASE_NUMBER, item.caseNumber());
    task.setVariableLocal(TITLE, item.title());
    task.setVariableLocal(STAGE, stage(item.processKey()));
    task.setVariableLocal(DUE_DAY, day(item.dueAt()));
  }

  /**
   * Also for tasks the acting person could not touch: whoever files a case changes all its cards.
   */
  void refresh(String taskId, CaseCard card) {
    ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              TaskEntity task = context.getTaskManager().findTaskById(taskId);
              task.setVariableLocal(CASE_NUMBER, card.caseNumber());
              task.setVariableLocal(TITLE, card.title());
              return null;
            });
  }

  private String stage(String processKey) {
    return messages.getMessage("stage." + processKey, null, processKey, Locale.SIMPLIFIED_CHINESE);
  }

  private String day(Instant dueAt) {
    return dueAt == null ? null : DAY.format(dueAt.atZone(clock.getZone()));
  }
}
