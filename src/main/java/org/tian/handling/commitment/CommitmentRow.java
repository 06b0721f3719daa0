package org.tian.handling.commitment;

import java.time.LocalDate;
import org.tian.handling.ResultClass;

/**
 * A line of the list of promises.
 *
 * @param number case number, or flow number before filing
 * @param unit code of the unit that promised
 * @param holder code of the unit that answers for it today
 * @param codeThen the committee's own code of the result in the reply
 * @param laterCode that of the result after tracking, or null; what is kept is solved
 * @param report words of the last report, or null
 */
public record CommitmentRow(
    long id,
    long proposalId,
    String committee,
    String number,
    String title,
    String session,
    String unit,
    String holder,
    int itemNo,
    String itemText,
    String promise,
    String codeThen,
    ResultClass classThen,
    String laterCode,
    LocalDate promisedOn,
    LocalDate firstDay,
    LocalDate dueDay,
    int moves,
    CommitmentState state,
    LocalDate closedOn,
    String report) {}
