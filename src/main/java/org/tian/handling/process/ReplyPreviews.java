package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ReplyDrafting;

/** The draft of a reply as the forms of those who look at it show it. */
@Component
class ReplyPreviews {

  private final ReplyDrafting drafting;
  private final HandlingSummaries summaries;

  ReplyPreviews(ReplyDrafting drafting, HandlingSummaries summaries) {
    this.drafting = drafting;
    this.summaries = summaries;
  }

  /** The whole reply in words; empty before there is a draft. */
  String of(long unitTaskId) {
    return drafting
        .draftOf(unitTaskId)
        .map(reply -> summaries.of(reply, drafting.suggestions(reply.getUnitTaskId())))
        .orElse("");
  }
}
