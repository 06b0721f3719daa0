package org.tian.staffing;

import java.time.LocalDate;
import java.util.List;
import org.tian.engine.WorkItem;
import org.tian.organisation.Role;

/**
 * A post nobody holds while tasks wait for it.
 *
 * @param group id of the group
 * @param since first day on which nobody held it; null when nobody ever did
 * @param tasks those that nobody else is offered either, oldest first
 */
public record VacantPost(
    String group, String bodyCode, Role role, LocalDate since, List<WorkItem> tasks) {}
