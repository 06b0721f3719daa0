package org.tian.handling.signoff;

/**
 * What the table {@code reply-signer} asks of a reply.
 *
 * @param countersign whether co-units countersign, if there are any
 * @param meeting whether the unit holds a leadership meeting
 * @param leaderApproval whether the leader who leads the handling approves, if one does
 */
public record SignOffNeed(
    SignerRole signer, boolean countersign, boolean meeting, boolean leaderApproval) {}
