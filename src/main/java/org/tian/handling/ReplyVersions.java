package org.tian.handling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.Proposals;

/**
 * Versions of replies: each draft that was handed in, and the words that went out. Drafts are for
 * the unit and the handing office, see {@link ReplyAccess}; what went out is for all who may read
 * the case.
 */
@Service
@Transactional(readOnly = true)
public class ReplyVersions {

  private final ReplyVersionRepository repository;
  private final ReplyRepository replies;
  private final ReplyAccess access;
  private final Proposals proposals;

  ReplyVersions(
      ReplyVersionRepository repository,
      ReplyRepository replies,
      ReplyAccess access,
      Proposals proposals) {
    this.repository = repository;
    this.replies = replies;
    this.access = access;
    this.proposals = proposals;
  }

  /**
   * A version as a reader may see it.
   *
   * @param sent whether these are the words that went out
   */
  public record Kept(Reply reply, ReplyVersion version, boolean sent) {}

  /**
   * All versions of the replies to the case that the acting person may read, oldest first; refused
   * with {@code case.not-found} for those who may not see the case.
   */
  public List<Kept> of(long proposalId) {
    long answered = proposals.read(proposalId).answeredInCase();
    List<ReplyVersion> all = repository.findByProposalIdOrderById(answered);
    Map<Long, Reply> byId =
        replies.findAllById(all.stream().map(ReplyVersion::getReplyId).distinct().toList()).stream()
            .collect(Collectors.toMap(Reply::getId, Function.identity()));
    Map<Long, Integer> last =
        all.stream()
            .collect(
                Collectors.toMap(ReplyVersion::getReplyId, ReplyVersion::getNumber, Math::max));
    return all.stream()
        .map(version -> kept(byId.get(version.getReplyId()), version, last))
        .filter(kept -> kept.sent() || access.mayReadDrafts(kept.reply()))
        .toList();
  }

  private static Kept kept(Reply reply, ReplyVersion version, Map<Long, Integer> last) {
    boolean newest = version.getNumber() == last.get(reply.getId());
    return new Kept(reply, version, newest && reply.getStatus() == ReplyStatus.SENT);
  }

  /** Keeps what was just handed in. */
  @Transactional
  void keep(Reply reply) {
    int number =
        repository
            .findFirstByReplyIdOrderByNumberDesc(reply.getId())
            .map(version -> version.getNumber() + 1)
            .orElse(1);
    repository.save(new ReplyVersion(reply, number));
  }

  /** Notes that the draft handed in last came back. */
  @Transactional
  void cameBack(Reply reply, String stage, String person, Instant at, String note) {
    repository
        .findFirstByReplyIdOrderByNumberDesc(reply.getId())
        .orElseThrow()
        .cameBack(stage, person, at, note);
  }
}
