package org.tian.handling.documents;

/**
 * Content of the note that presses for overdue work (催办单).
 *
 * @param office the handing office, or empty
 * @param step what is overdue, as the inbox names it
 * @param dueOn last day that was allowed
 * @param daysLate days from that day to today
 */
public record UrgingNote(
    String office,
    String unit,
    String committee,
    String session,
    String caseNumber,
    String title,
    String step,
    String dueOn,
    String daysLate,
    String day) {}
