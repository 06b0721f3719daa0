package org.tian.handling;

/**
 * One of the three has looked at a draft reply; within the transaction of the step.
 *
 * @param agreed whether it goes on; else it goes back to the section
 * @param comment why it goes back, or empty
 */
public record ReplyLookedAt(Reply reply, SignOffStage stage, boolean agreed, String comment) {}
