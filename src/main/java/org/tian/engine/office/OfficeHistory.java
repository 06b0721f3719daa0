package org.tian.engine.office;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Refusal;

/** What was done with a task, and what brought it to where it is. */
@Service
@Transactional(readOnly = true)
public class OfficeHistory {

  private final OfficeOperations operations;
  private final WorkItems items;
  private final OperationLog log;

  OfficeHistory(OfficeOperations operations, WorkItems items, OperationLog log) {
    this.operations = operations;
    this.items = items;
    this.log = log;
  }

  /**
   * Operations on the task, on its process, and those that led to its step; oldest first. What was
   * done elsewhere in the case, such as at another unit, is not told.
   *
   * @throws org.tian.shared.RefusedException {@code task.not-found}, also when the task does not
   *     concern the acting person
   */
  public List<OperationRow> of(String taskId) {
    operations.offers(taskId);
    WorkItem item =
        items.find(taskId).orElseThrow(() -> Refusal.of("task.not-found").asException());
    if (item.caseKey() == null) {
      return log.ofTask(taskId);
    }
    return log.ofCase(item.caseKey()).stream().filter(row -> led(row, item)).toList();
  }

  private static boolean led(OperationRow row, WorkItem item) {
    return item.processInstanceId().equals(row.getProcessInstanceId())
        || row.getTaskId().equals(item.taskId())
        || leadsTo(row.getTarget(), item.taskKey());
  }

  private static boolean leadsTo(String target, String taskKey) {
    return target != null && Arrays.asList(target.split(",")).contains(taskKey);
  }
}
