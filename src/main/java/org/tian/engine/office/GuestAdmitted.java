package org.tian.engine.office;

/**
 * Somebody reads a case from now on, or does not any more, because of a task of it. Published in
 * the transaction in which it changed; whoever says who reads a case listens.
 *
 * @param proposalId proposal, or null for a case of another kind
 * @param reads whether the person reads it from now on
 */
public record GuestAdmitted(Long proposalId, String caseKey, String personId, boolean reads) {}
