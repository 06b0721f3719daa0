package org.tian.engine.office;

import java.time.Instant;

/**
 * A copy as lists show it.
 *
 * @param number case number, or the flow number until there is one
 * @param step name of the task
 * @param page address of the case, or null when it has none
 * @param readAt when it was confirmed, or null
 */
public record CopyView(
    long id,
    String taskId,
    String caseKey,
    Long proposalId,
    String number,
    String title,
    String step,
    String fromId,
    String fromName,
    String toId,
    String toName,
    String reason,
    Instant copiedAt,
    Instant readAt,
    String page) {}
