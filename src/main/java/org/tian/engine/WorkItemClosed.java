package org.tian.engine;

/**
 * A task has been completed or cancelled, whatever the way. Published in the engine's transaction,
 * before the task is gone.
 *
 * @param item the closed item
 */
public record WorkItemClosed(WorkItem item) {}
