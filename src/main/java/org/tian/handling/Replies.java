package org.tian.handling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Replies as the case page shows them: only those that were sent. */
@Service
@Transactional(readOnly = true)
public class Replies {

  private final ReplyRepository repository;
  private final Proposals proposals;
  private final CaseAccess access;

  Replies(ReplyRepository repository, Proposals proposals, CaseAccess access) {
    this.repository = repository;
    this.proposals = proposals;
    this.access = access;
  }

  /**
   * The sent replies of all rounds, oldest first. Drafts belong to the unit and the office and are
   * never among them.
   */
  public List<Reply> ofProposal(long proposalId) {
    return repository.findByProposalIdAndStatusOrderById(proposalId, ReplyStatus.SENT);
  }

  /** Those that answer the case: of a merged one, the replies to its main case. */
  public List<Reply> answering(Proposal proposal) {
    return ofProposal(proposal.answeredInCase());
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

  /** A sent reply without asking who looks; for steps of the program, not for pages. */
  public Optional<Reply> find(long replyId) {
    return repository.findById(replyId).filter(reply -> reply.getStatus() == ReplyStatus.SENT);
  }

  /**
   * A sent reply for the acting person, who may see its case or one that is merged into it; refused
   * with {@code case.not-found} otherwise, as is a draft.
   */
  public Reply read(long replyId) {
    return find(replyId)
        .filter(this::isVisible)
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  private boolean isVisible(Reply reply) {
    String person = CurrentActor.get().personId();
    return Stream.concat(
            Stream.of(reply.getProposalId()),
            proposals.mergedInto(reply.getProposalId()).stream().map(Proposal::getId))
        .anyMatch(id -> access.maySee(person, id));
  }
}
