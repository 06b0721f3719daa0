package org.tian.handling.commitment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** Promises as those read them who may see their case, and what proposers say to them. */
@Service
public class Commitments {

  /** Fewest characters of an objection. */
  public static final int OBJECTION_MIN = 10;

  private static final int WORDS_MAX = 1000;

  private final CommitmentRepository repository;
  private final CommitmentReportRepository reports;
  private final CommitmentCommentRepository comments;
  private final ItemResultRepository results;
  private final CommitmentRights rights;
  private final CommitmentTracking tracking;
  private final CommitmentTrail trail;
  private final CaseAccess cases;
  private final Clock clock;

  Commitments(
      CommitmentRepository repository,
      CommitmentReportRepository reports,
      CommitmentCommentRepository comments,
      ItemResultRepository results,
      CommitmentRights rights,
      CommitmentTracking tracking,
      CommitmentTrail trail,
      CaseAccess cases,
      Clock clock) {
    this.repository = repository;
    this.reports = reports;
    this.comments = comments;
    this.results = results;
    this.rights = rights;
    this.tracking = tracking;
    this.trail = trail;
    this.cases = cases;
    this.clock = clock;
  }

  /** A promise for the program itself, such as a step of its process. */
  @Transactional(readOnly = true)
  public Commitment get(long id) {
    return repository.findById(id).orElseThrow();
  }

  /** A promise for the acting person; refused like one that is not there when they may not. */
  @Transactional(readOnly = true)
  public Commitment read(long id) {
    return rights.requireVisible(id);
  }

  /** The promises of a case, oldest first; refused for those who may not see it. */
  @Transactional(readOnly = true)
  public List<Commitment> ofProposal(long proposalId) {
    cases.requireVisible(proposalId);
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** All reports, oldest first; the caller has asked whether the promise may be read. */
  @Transactional(readOnly = true)
  public List<CommitmentReport> reportsOf(long id) {
    return reports.findByCommitmentIdOrderById(id);
  }

  /** What the proposers said, oldest first; the caller has asked as well. */
  @Transactional(readOnly = true)
  public List<CommitmentComment> commentsOf(long id) {
    return comments.findByCommitmentIdOrderById(id);
  }

  /** First and later results of the items of these replies, by reply. */
  @Transactional(readOnly = true)
  public Map<Long, List<ItemResult>> resultsOf(Collection<Long> replyIds) {
    return replyIds.isEmpty()
        ? Map.of()
        : results.findByReplyIdInOrderByReplyIdAscItemNoAscOrdinalAsc(replyIds).stream()
            .collect(Collectors.groupingBy(ItemResult::getReplyId));
  }

  /** These promises by id, without a question of rights: lists have asked. */
  @Transactional(readOnly = true)
  Map<Long, Commitment> byId(Collection<Long> ids) {
    return repository.findAllById(ids).stream()
        .collect(Collectors.toMap(Commitment::getId, Function.identity()));
  }

  /** Whether the acting person is the one who reports on it. */
  @Transactional(readOnly = true)
  public boolean mayReport(Commitment commitment) {
    return commitment.getState().isOpen() && rights.isReporting(commitment);
  }

  /** Whether the acting person may say something as a proposer. */
  @Transactional(readOnly = true)
  public boolean mayComment(Commitment commitment) {
    return commitment.getState().isOpen() && rights.isProposing(commitment);
  }

  /**
   * The unit wants to report before the promised day; its report task opens. Nothing happens when
   * it is open already.
   *
   * @throws org.tian.shared.RefusedException {@code commitment.not-yours}, {@code
   *     commitment.closed}, {@code commitment.in-check}
   */
  @WholeStep
  public void askEarly(long id) {
    Commitment commitment = rights.requireReporting(id);
    switch (commitment.getState()) {
      case WAITING -> {
        trail.record(commitment, "reported-early", Map.of(), null);
        tracking.askEarly(commitment);
      }
      case IN_CHECK, WITH_DIRECTOR -> throw Refusal.of("commitment.in-check").asException();
      default -> {
        // the unit is asked already
      }
    }
  }

  /**
   * A proposer agrees that the promise is kept, or objects; the office reads it when it checks.
   *
   * @param words why; may be empty when they agree
   */
  @WholeStep
  public CommitmentComment comment(long id, boolean kept, String words) {
    Commitment commitment = rights.requireVisible(id);
    if (!rights.isProposing(commitment)) {
      throw Refusal.of("commitment.not-your-proposal").asException();
    }
    if (!commitment.getState().isOpen()) {
      throw Refusal.of("commitment.closed").asException();
    }
    String given = Objects.toString(words, "").strip();
    if (!kept && given.length() < OBJECTION_MIN) {
      throw Refusal.at("words", "commitment.objection-too-short", OBJECTION_MIN).asException();
    }
    if (given.length() > WORDS_MAX) {
      throw Refusal.at("words", "commitment.comment-too-long", WORDS_MAX).asException();
    }
    CommitmentComment made =
        comments.save(
            new CommitmentComment(
                id,
                CurrentActor.get().personId(),
                kept,
                given,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    trail.record(commitment, kept ? "confirmed" : "objected", Map.of(), given);
    return made;
  }
}
