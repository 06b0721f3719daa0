package org.tian.desk;

import java.util.List;

/**
 * A leader's page for one reply: what the unit wants to send, and who has looked at it.
 *
 * @param led why the leader leads the case
 * @param reply the whole reply, in paragraphs
 * @param trail who looked at it, a line each
 * @param notes what the leader told the units before
 */
public record ReplyApprovalView(
    String taskId,
    String number,
    String title,
    String step,
    String unit,
    DueView due,
    String led,
    List<String> reply,
    List<String> trail,
    List<String> notes,
    String caseUrl) {}
