package org.tian.handling;

/**
 * A reply has gone out; within the transaction that sends it.
 *
 * @param unitTaskId task of the unit that answers
 * @param caseKey key of the case in the trail and in the process
 */
public record ReplySent(long replyId, long unitTaskId, String caseKey) {}
