package org.tian.engine.office;

import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * One time that a token came through a node of a model, or stands at it.
 *
 * @param id activity instance in the engine
 * @param nodeId element id of the node
 * @param isBody whether it is the body of a multi-instance, which holds one passage for each
 * @param type the engine's name of the kind of node
 * @param scopeId the passage around it, or its process instance
 * @param order when it began, comparable with every other passage
 * @param isEnded whether the token has left, of itself or not
 * @param isCancelled whether it was taken away
 */
record Passage(
    String id,
    String nodeId,
    boolean isBody,
    String type,
    String scopeId,
    String processInstanceId,
    String executionId,
    long order,
    boolean isEnded,
    boolean isCancelled,
    String taskId,
    String calledInstanceId,
    boolean isTransition) {

  private static final String BODY = "#multiInstanceBody";
  private static final String USER_TASK = "userTask";

  static Passage of(HistoricActivityInstance one) {
    return new Passage(
        one.getId(),
        plain(one.getActivityId()),
        one.getActivityId().endsWith(BODY),
        one.getActivityType(),
        one.getParentActivityInstanceId(),
        one.getProcessInstanceId(),
        one.getExecutionId(),
        orderOf(one.getId()),
        one.getEndTime() != null,
        one.isCanceled(),
        one.getTaskId(),
        one.getCalledProcessInstanceId(),
        false);
  }

  /** A token that waits for a job before it enters the node. */
  static Passage of(TransitionInstance waiting) {
    return new Passage(
        waiting.getId(),
        plain(waiting.getActivityId()),
        waiting.getActivityId().endsWith(BODY),
        "transition",
        waiting.getParentActivityInstanceId(),
        waiting.getProcessInstanceId(),
        waiting.getExecutionId(),
        Long.MAX_VALUE,
        false,
        false,
        null,
        null,
        true);
  }

  /** The same where history has not said what it happened in. */
  Passage in(String scope) {
    return new Passage(
        id,
        nodeId,
        isBody,
        type,
        scope,
        processInstanceId,
        executionId,
        order,
        isEnded,
        isCancelled,
        taskId,
        calledInstanceId,
        isTransition);
  }

  /** Whether a person has done a step here. */
  boolean isDoneStep() {
    return isUserTask() && isDone();
  }

  boolean isUserTask() {
    return USER_TASK.equals(type) && !isBody;
  }

  /** Left of itself. */
  boolean isDone() {
    return isEnded && !isCancelled;
  }

  private static String plain(String activityId) {
    return activityId.endsWith(BODY)
        ? activityId.substring(0, activityId.length() - BODY.length())
        : activityId;
  }

  /**
   * Ids of activity instances carry a UUID made from the time, which orders them also within one
   * second; the engine's own times have no fractions on MySQL.
   */
  private static long orderOf(String activityInstanceId) {
    return UUID.fromString(activityInstanceId.substring(activityInstanceId.lastIndexOf(':') + 1))
        .timestamp();
  }
}
