package org.tian.desk;

/**
 * A task to somebody who has a say about it: where it stands, without its form.
 *
 * @param concerned whether it stands in one of the reader's lists, so that its page opens to them
 * @param caseUrl page of its case, or empty
 * @param state {@code unclaimed}, {@code mine}, {@code others} or {@code closed}
 * @param holder who has claimed it, or whom it waits for
 * @param closed by whom and when it was finished, or empty
 */
public record TaskGlance(
    String taskId,
    boolean concerned,
    String caseUrl,
    String step,
    String stage,
    String number,
    String title,
    String unit,
    DueView due,
    String state,
    String holder,
    String closed) {}
