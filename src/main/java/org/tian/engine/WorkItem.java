package org.tian.engine;

import java.time.Instant;
import org.tian.shared.StepName;

/**
 * One piece of work in the inbox: a user task, open or closed, with the card of its case.
 *
 * @param taskId id of the task in the engine
 * @param taskKey element id of the user task
 * @param processKey process the task belongs to; also the code of the stage
 * @param caseKey flow number of the proposal
 * @param proposalId id of the proposal, or null for a task outside a proposal
 * @param caseNumber case number, or the flow number until the proposal is filed
 * @param unitCode unit that works, or null at the committee
 * @param assignee person who has claimed it, or null
 * @param claimedAt since when it is claimed, or null; not kept for claims from before
 * @param startedBy person who started the case, or null when the program did
 * @param dueAt last moment in time, or null
 * @param closedAt when it was completed or cancelled, or null
 * @param completedBy person who completed it, or null
 * @param actingFor person in whose place it was completed, or null
 * @param deadlineId the deadline its due date comes from, or null; while that is paused {@code
 *     dueAt} is null
 * @param suspendedAt since when its case stands still, or null when it goes on
 * @param owner person whose task it is while or after somebody else did it for them (委派), or null
 * @param delegated whether it is with the delegate and comes back to its owner
 */
public record WorkItem(
    String taskId,
    String taskKey,
    String taskName,
    String processKey,
    String processDefinitionId,
    String processInstanceId,
    String caseKey,
    Long proposalId,
    String caseNumber,
    String title,
    String committeeCode,
    String proposerName,
    String unitCode,
    String assignee,
    Instant claimedAt,
    String startedBy,
    Instant createdAt,
    Instant dueAt,
    State state,
    Instant closedAt,
    String completedBy,
    String actingFor,
    Long deadlineId,
    Instant suspendedAt,
    String owner,
    boolean delegated) {

  /** What the step is called, for news to readers of either language. */
  public StepName stepName() {
    return new StepName(taskKey, taskName == null ? "" : taskName);
  }

  /** Life of a work item. */
  public enum State {
    OPEN,
    DONE,
    CANCELLED
  }

  /** Whether its case has a case number; until then it goes by its flow number. */
  public boolean isFiled() {
    return caseNumber != null && !caseNumber.equals(caseKey);
  }

  /** Whether its case stands still (挂起): it can be seen, but not done. */
  public boolean suspended() {
    return suspendedAt != null;
  }

  /** Whether it is open and its last moment has passed. */
  public boolean isOverdue(Instant now) {
    return state == State.OPEN && dueAt != null && dueAt.isBefore(now);
  }
}
