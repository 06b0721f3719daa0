package org.tian.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Task-local variables that Tasklist's filters show as columns: case number, or flow number until
 * there is one, title, stage, due day.
 *
 * <p>Made for reading, in Chinese; nothing decides by them.
 */
@Component
class TaskColumns {

  static final String CASE_NUMBER = "caseNo";
  static final String FLOW_NUMBER = "flowNo";

  /** Number of a case that is no proposal. */
  static final String OWN_NUMBER = "ownNo";

  static final String TITLE = "title";
  static final String STAGE = "stage";
  static final String DUE_DAY = "dueDay";

  static final Set<String> NAMES =
      Set.of(CASE_NUMBER, FLOW_NUMBER, OWN_NUMBER, TITLE, STAGE, DUE_DAY);

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

  /**
   * Shows the columns of a new task.
   *
   * @param otherCase whether its case is no proposal and has a number of its own kind
   */
  void show(DelegateTask task, WorkItem item, boolean otherCase) {
    if (otherCase) {
      task.setVariableLocal(OWN_NUMBER, item.caseNumber());
      task.setVariableLocal(TITLE, item.title());
    } else {
      showNumberAndTitle(task, item);
    }
    task.setVariableLocal(STAGE, stage(item.processKey()));
    task.setVariableLocal(DUE_DAY, day(item.dueAt()));
  }

  /**
   * Also for tasks the acting person could not touch: whoever files a case changes all its cards.
   */
  void refresh(WorkItem item) {
    ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              showNumberAndTitle(context.getTaskManager().findTaskById(item.taskId()), item);
              return null;
            });
  }

  /** Shows another due day; none while its deadline stands still. */
  void showDue(DelegateTask task, Instant dueAt) {
    task.setVariableLocal(DUE_DAY, day(dueAt));
  }

  /** Each number under its own name, so that its column is labelled by what it is. */
  private static void showNumberAndTitle(VariableScope task, WorkItem item) {
    task.setVariableLocal(item.isFiled() ? CASE_NUMBER : FLOW_NUMBER, item.caseNumber());
    task.removeVariableLocal(item.isFiled() ? FLOW_NUMBER : CASE_NUMBER);
    task.setVariableLocal(TITLE, item.title());
  }

  private String stage(String processKey) {
    return messages.getMessage("stage." + processKey, null, processKey, Locale.SIMPLIFIED_CHINESE);
  }

  private String day(Instant dueAt) {
    return dueAt == null ? null : DAY.format(dueAt.atZone(clock.getZone()));
  }
}
