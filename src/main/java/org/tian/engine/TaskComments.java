package org.tian.engine;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/**
 * What colleagues say to each other about a task, open or closed. Read by those whom the task
 * concerns and by the officials who see its case, not by its proposers; to others the task looks as
 * if it were not there.
 */
@Service
@Transactional
public class TaskComments {

  public static final int MAX_LENGTH = 2000;

  private final TaskCommentRows rows;
  private final WorkItems items;
  private final ObjectProvider<TaskReaders> readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskComments(
      TaskCommentRows rows,
      WorkItems items,
      ObjectProvider<TaskReaders> readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.items = items;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The latest first.
   *
   * @param before only those written before the one of this id; null for the latest
   */
  @Transactional(readOnly = true)
  public List<TaskComment> of(String taskId, Long before, int limit) {
    readable(taskId);
    return rows.findBefore(taskId, before == null ? Long.MAX_VALUE : before, Limit.of(limit));
  }

  /**
   * Adds a word of the acting person.
   *
   * @throws org.tian.shared.RefusedException {@code task.not-found}, {@code comment.length}
   */
  public TaskComment add(String taskId, String text) {
    WorkItem item = readable(taskId);
    String words = Objects.toString(text, "").strip();
    if (words.isEmpty() || words.length() > MAX_LENGTH) {
      throw Refusal.at("text", "comment.length", MAX_LENGTH).asException();
    }
    TaskComment comment = rows.save(new TaskComment(item, person(), words, clock.instant()));
    if (item.caseKey() != null) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("taskId", taskId);
      details.put("taskName", item.taskName());
      events.publishEvent(CaseStep.of(item.caseKey(), "task.commented", details));
    }
    return comment;
  }

  /**
   * The task, when the acting person may read what is said about it.
   *
   * @throws org.tian.shared.RefusedException {@code task.not-found}
   */
  @Transactional(readOnly = true)
  public WorkItem readable(String taskId) {
    return items
        .find(taskId)
        .filter(item -> items.concerns(taskId, person()) || readsCase(item))
        .orElseThrow(() -> Refusal.of("task.not-found").asException());
  }

  private boolean readsCase(WorkItem item) {
    return item.proposalId() != null
        && readers.stream().anyMatch(one -> one.readsTalkOf(item.proposalId(), person()));
  }

  private static String person() {
    return ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }
}
