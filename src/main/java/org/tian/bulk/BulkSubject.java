package org.tian.bulk;

/**
 * One case of a run, as people know it.
 *
 * @param id what the action works on: a task or a proposal
 * @param caseKey chain of the trail of the case
 * @param proposalId proposal, or null
 * @param number number people know it by
 */
public record BulkSubject(
    String id, String caseKey, Long proposalId, String number, String title) {}
