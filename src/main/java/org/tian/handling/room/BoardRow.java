package org.tian.handling.room;

import java.time.Instant;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTaskStatus;

/**
 * One task on a unit's board.
 *
 * @param dueAt when the next step of the unit is due, or null
 * @param way way of handling, or null before the list is made
 * @param lines lines of the list; 0 before it is made
 * @param done those that are done
 */
public record BoardRow(
    long unitTaskId,
    long proposalId,
    String number,
    String title,
    String unitCode,
    UnitRole role,
    int round,
    UnitTaskStatus status,
    Instant offeredAt,
    Instant dueAt,
    HandlingWay way,
    int lines,
    int done) {}
