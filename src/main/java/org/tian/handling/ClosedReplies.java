package org.tian.handling;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.ClosedCases;

/** A case whose reply is closed (不公开) is closed itself. */
@Component
class ClosedReplies implements ClosedCases {

  private final ReplyRepository replies;

  ClosedReplies(ReplyRepository replies) {
    this.replies = replies;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Long> among(Collection<Long> proposalIds) {
    return proposalIds.isEmpty() ? Set.of() : replies.findClosedAmong(proposalIds);
  }
}
