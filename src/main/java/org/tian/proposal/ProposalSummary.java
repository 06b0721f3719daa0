package org.tian.proposal;

import java.time.Instant;
import java.util.List;

/**
 * One row of a list of proposals.
 *
 * @param number case number, else flow number, else empty for a draft
 * @param filed whether the number is the case number
 * @param proposerName first proposer, or the body
 * @param units who handles it, answering units first; empty before the hand-over
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
    Instant submittedAt,
    List<CaseUnits.HandlingUnit> units) {}
