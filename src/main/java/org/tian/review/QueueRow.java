package org.tian.review;

import java.time.Instant;

/**
 * A case in review as the queue shows it.
 *
 * @param taskKey element id of the user task it waits at
 * @param flowNo flow number
 * @param categoryCode category put by the office, else the one recommended last, or null
 * @param categoryProposed whether that is only a recommendation
 * @param assignee who works on it, or null
 * @param claimedAt since when, or null
 * @param offered whether the reader may take it or works on it
 */
public record QueueRow(
    String taskId,
    String taskKey,
    String taskName,
    long proposalId,
    String flowNo,
    String title,
    String proposer,
    String categoryCode,
    boolean categoryProposed,
    String assignee,
    Instant claimedAt,
    Instant arrivedAt,
    Instant dueAt,
    boolean offered) {}
