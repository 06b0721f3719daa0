package org.tian.engine.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.tian.engine.WorkItem;

/** A task as the API shows it. */
record TaskCard(
    String id,
    @Schema(description = "Element id of the user task", example = "Task_ReviewProposal")
        String taskKey,
    String name,
    @Schema(description = "Process key, which is the code of the stage") String stage,
    @Schema(description = "Stage in the reader's language") String stageName,
    Long proposalId,
    @Schema(description = "Flow number of the case") String caseKey,
    @Schema(description = "Case number, or the flow number until filing") String caseNumber,
    String title,
    String committee,
    String proposer,
    String unit,
    @Schema(description = "Person who has claimed it") String assignee,
    @Schema(description = "Since when it is claimed") Instant claimedAt,
    @Schema(description = "Person for whom the reader would do it, when it is not the own work")
        String standingInFor,
    Instant createdAt,
    Instant dueAt,
    boolean overdue,
    WorkItem.State state,
    Instant closedAt,
    String completedBy,
    @Schema(description = "Person whose task it is while another does it") String owner,
    @Schema(description = "Whether it comes back to its owner") boolean delegated) {

  static TaskCard of(WorkItem item, String stageName, String standingInFor, Instant now) {
    return new TaskCard(
        item.taskId(),
        item.taskKey(),
        item.taskName(),
        item.processKey(),
        stageName,
        item.proposalId(),
        item.caseKey(),
        item.caseNumber(),
        item.title(),
        item.committeeCode(),
        item.proposerName(),
        item.unitCode(),
        item.assignee(),
        item.claimedAt(),
        standingInFor,
        item.createdAt(),
        item.dueAt(),
        item.isOverdue(now),
        item.state(),
        item.closedAt(),
        item.completedBy(),
        item.owner(),
        item.delegated());
  }
}
