package org.tian.engine;

/**
 * A task is there; told in the transaction that makes it.
 *
 * @param taskId id of the task in the engine
 */
record TaskArrived(String taskId, String taskKey) {}
