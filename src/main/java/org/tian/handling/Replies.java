package org.tian.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replies as the case page shows them: only those that were sent. */
@Service
@Transactional(readOnly = true)
public class Replies {

  private final ReplyRepository repository;

  Replies(ReplyRepository repository) {
    this.repository = repository;
  }

  /**
   * The sent replies of all rounds, oldest first. Drafts belong to the unit and the office and are
   * never among them.
   */
  public List<Reply> ofProposal(long proposalId) {
    return repository.findByProposalIdAndStatusOrderById(proposalId, ReplyStatus.SENT);
  }

  /** The sent replies of one round. */
  public List<Reply> ofRound(long proposalId, int round) {
    return ofProposal(proposalId).stream().filter(reply -> reply.getRound() == round).toList();
  }

  /** The reply of a unit's task, once it has gone out. */
  public Optional<Reply> sentOf(long unitTaskId) {
    return repository
        .findByUnitTaskId(unitTaskId)
        .filter(reply -> reply.getStatus() == ReplyStatus.SENT);
  }
}
