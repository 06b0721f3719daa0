package org.tian.proposal;

/**
 * Which cases are wanted for work in bulk. Absent parts do not narrow.
 *
 * @param committee code, or empty
 * @param session id, or null
 * @param unit code of a unit that takes part, or empty
 * @param status a state, or null
 */
public record CaseSelection(String committee, Long session, String unit, ProposalStatus status) {}
