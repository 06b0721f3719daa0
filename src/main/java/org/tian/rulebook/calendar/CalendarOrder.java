package org.tian.rulebook.calendar;

import java.util.List;

/**
 * How the calendar of a year shall be from now on.
 *
 * @param rows all days of the year that differ from the plain week
 * @param seen id of the last change the person has seen, 0 for none
 * @param undoes the change that is undone with it, or null
 */
public record CalendarOrder(
    int year,
    List<CalendarRow> rows,
    CalendarEdit.Way way,
    Long undoes,
    String reason,
    long seen) {}
