package org.tian.engine.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.TaskDrafts;
import org.tian.engine.WorkItem;

/** What holders have submitted while others still sign after it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldTasks {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final TaskHoldRows rows;
  private final SigningRows signings;
  private final TaskDrafts drafts;
  private final TaskNews news;
  private final ApplicationEventPublisher events;
  private final ObjectMapper json;
  private final Clock clock;

  HeldTasks(
      TaskHoldRows rows,
      SigningRows signings,
      TaskDrafts drafts,
      TaskNews news,
      ApplicationEventPublisher events,
      ObjectMapper json,
      Clock clock) {
    this.rows = rows;
    this.signings = signings;
    this.drafts = drafts;
    this.news = news;
    this.events = events;
    this.json = json;
    this.clock = clock;
  }

  /** Nobody signs after the task any more: what was held can be done. */
  record Ready(String taskId) {}

  /** Keeps what was submitted; it also stays in the holder's form, should it come back. */
  void hold(WorkItem item, String holder, Map<String, Object> values) {
    drafts.keep(item.taskId(), holder, values);
    rows.save(new TaskHold(item.taskId(), holder, written(values), clock.instant()));
    news.record("office.held", item, Map.of(), null);
  }

  Optional<TaskHold> open(String taskId) {
    return rows.findFirstByTaskIdAndEndedAtIsNull(taskId);
  }

  Map<String, Object> valuesOf(TaskHold hold) {
    try {
      return json.readValue(hold.getFormValues(), VALUES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Held values are no JSON", e);
    }
  }

  /** A count of those who sign after the task is decided. */
  void decided(WorkItem item, SigningState result) {
    Optional<TaskHold> hold = open(item.taskId());
    if (hold.isEmpty()) {
      return;
    }
    if (result == SigningState.FAILED) {
      end(item, hold.get(), TaskHold.Ending.VOTED_DOWN, null);
    } else if (!isSignedAfter(item.taskId())) {
      events.publishEvent(new Ready(item.taskId()));
    }
  }

  /** Whether somebody has still to sign after the task. */
  boolean isSignedAfter(String taskId) {
    return signings.findByTaskIdAndStateOrderById(taskId, SigningState.OPEN).stream()
        .anyMatch(one -> one.getMoment() == SignWhen.AFTER);
  }

  /** It comes back to its holder, who finds what was submitted in the form. */
  void end(WorkItem item, TaskHold hold, TaskHold.Ending how, String why) {
    hold.end(how, why, clock.instant());
    rows.save(hold);
    news.record("office.hold-ended", item, Map.of("ending", how.name()), why);
    news.tell("task.returned", List.of(hold.getHolderId()), item, why);
  }

  void closed(WorkItem item) {
    open(item.taskId())
        .ifPresent(
            hold -> {
              boolean done = item.state() == WorkItem.State.DONE;
              hold.end(
                  done ? TaskHold.Ending.DONE : TaskHold.Ending.WITHDRAWN, null, clock.instant());
              rows.save(hold);
            });
  }

  private String written(Map<String, Object> values) {
    try {
      return json.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Form values cannot be written as JSON", e);
    }
  }
}
