package org.tian.review;

import java.util.List;

/**
 * One page of the queue.
 *
 * @param next cursor of the following page, or null at the end
 */
public record QueuePage(List<QueueRow> rows, String next) {}
