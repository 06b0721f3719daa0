package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.delivery.ReplyDeliveries;
import org.tian.proposal.Proposal;

/** Who opens the page of a case reads the replies on it: that is kept, and where more is found. */
@Component
class ReplyReading {

  private final Replies replies;
  private final ReplyDeliveries deliveries;
  private final ReplyVersionsViews versions;

  ReplyReading(Replies replies, ReplyDeliveries deliveries, ReplyVersionsViews versions) {
    this.replies = replies;
    this.deliveries = deliveries;
    this.versions = versions;
  }

  /**
   * What else there is about the replies to a case.
   *
   * @param delivered whether a reply was sent
   * @param versions how many versions the reader can compare
   */
  public record Links(boolean delivered, int versions) {}

  /** The links for the page; the replies on it count as opened by the reader. */
  Links of(Proposal proposal) {
    List<Reply> sent = replies.answering(proposal);
    deliveries.open(sent);
    return new Links(!sent.isEmpty(), versions.countOf(proposal.getId()));
  }
}
