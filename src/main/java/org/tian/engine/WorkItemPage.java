package org.tian.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One page of a list.
 *
 * @param next cursor for the following page, or null when this is the last
 * @param standingInFor by task id: for whom the reader would do it; absent for the reader's own
 * @param offeredTo by task id: candidate groups of open items
 */
public record WorkItemPage(
    List<WorkItem> items,
    String next,
    Map<String, String> standingInFor,
    Map<String, Set<String>> offeredTo) {}
