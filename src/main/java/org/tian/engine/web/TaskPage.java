package org.tian.engine.web;

import java.util.List;

/**
 * One page of tasks.
 *
 * @param next value of {@code after} for the following page, or null
 */
record TaskPage(List<TaskCard> items, String next) {}
