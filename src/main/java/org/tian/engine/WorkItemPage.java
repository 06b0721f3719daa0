package org.tian.engine;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next cursor for the following page, or null when this is the last
 */
public record WorkItemPage(List<WorkItem> items, String next) {}
