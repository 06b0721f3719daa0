package org.tian.handling;

/** A reply has gone out to the proposers; within the transaction of the sending. */
public record ReplySent(long replyId, long unitTaskId, String caseKey) {}
