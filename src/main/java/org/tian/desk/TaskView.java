package org.tian.desk;

import java.util.List;

/**
 * A task as its page shows it.
 *
 * @param caseUrl page of its case, or empty
 * @param number its case's number with what it is, in words; empty when there is none
 * @param help what the official decides, on what basis and by when; empty when the model is silent
 * @param state {@code unclaimed}, {@code mine}, {@code others} or {@code closed}
 * @param holder who has claimed it, or whom it waits for
 * @param claimed since when it is claimed, or empty
 * @param objections why the reader may not do it although it is offered to them
 * @param takeOver {@code now} when the reader may take it over, the moment from which on, or empty
 * @param closed by whom and when it was finished, or empty
 * @param givable whether there is anybody else to give it back to
 * @param inPlaceOf name of whom the reader would do it for as a deputy, or empty
 * @param formJson form, values and draft for the browser, or null while it cannot be filled in
 */
public record TaskView(
    String taskId,
    String caseUrl,
    String step,
    String stage,
    String number,
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
    boolean givable,
    String inPlaceOf,
    String formJson) {}
