package org.tian.handling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.SignedAnswers;

/** From the head's signature on, a reply is the unit's word and the unit cannot be changed. */
@Component
class ReplySignatures implements SignedAnswers {

  private final ReplyRepository replies;

  ReplySignatures(ReplyRepository replies) {
    this.replies = replies;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isSigned(long unitTaskId) {
    return replies
        .findByUnitTaskId(unitTaskId)
        .filter(reply -> reply.getSignedAt() != null)
        .isPresent();
  }
}
