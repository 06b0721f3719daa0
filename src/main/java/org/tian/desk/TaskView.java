package org.tian.desk;

import java.util.List;

/**
 * A task as its page shows it.
 *
 * @param number case number, or flow number before filing
 * @param filed whether it is the case number
 * @param help what the official decides, on what basis and by when; empty when the model is silent
 * @param state {@code unclaimed}, {@code mine}, {@code others} or {@code closed}
 * @param holder who has claimed it, or whom it waits for
 * @param claimed since when it is claimed, or empty
 * @param objections why the reader may not do it although it is offered to them
 * @param takeOver {@code now} when the reader may take it over, the moment from which on, or empty
 * @param closed by whom and when it was finished, or empty
 * @param formJson form, values and draft for the browser, or null while it cannot be filled in
 */
public record TaskView(
    String taskId,
    Long proposalId,
    String step,
    String stage,
    String number,
    boolean filed,
    String title,
    String unit,
    String help,
    DueView due,
    String arrived,
    String state,
    String holder,
    String claimed,
    List<String> objections,
    String takeOver,
    String closed,
    String formJson) {}
