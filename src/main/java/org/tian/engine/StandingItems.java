package org.tian.engine;

import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks what is open as standing still, and knows whether somebody has begun with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StandingItems {

  private final WorkItemRows rows;
  private final TaskDraftRows drafts;

  StandingItems(WorkItemRows rows, TaskDraftRows drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  /**
   * What is open in the process instances stands still, or goes on.
   *
   * @param since null when it goes on
   */
  public void suspend(Collection<String> processInstanceIds, Instant since) {
    rows.findByProcessInstanceIdInAndState(processInstanceIds, WorkItem.State.OPEN)
        .forEach(row -> row.suspend(since));
  }

  /** Whether somebody has typed something into the task's form and kept it. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public boolean hasDraft(String taskId) {
    return drafts.existsByTaskId(taskId);
  }
}
