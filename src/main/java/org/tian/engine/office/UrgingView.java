package org.tian.engine.office;

import java.time.Instant;

/**
 * An urging as pages and API show it.
 *
 * @param number which urging of the task it is, from 1
 * @param toName who had the task in hand, or null when nobody had claimed it
 * @param answer what was answered, or null
 */
public record UrgingView(
    long id,
    int number,
    String byName,
    String toName,
    String reason,
    Instant urgedAt,
    String answer,
    String answeredBy,
    Instant answeredAt) {}
