package org.tian.proposal;

import java.time.Instant;

/**
 * One row of a list of proposals.
 *
 * @param number case number, else flow number, else empty for a draft
 * @param filed whether the number is the case number
 * @param proposerName first proposer, or the body
 */
public record ProposalSummary(
    long id,
    String number,
    boolean filed,
    String title,
    String committeeCode,
    ProposalStatus status,
    ProposalKind kind,
    String proposerName,
    Instant changedAt,
    Instant submittedAt) {}
