package org.tian.review;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.MergeTarget;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalLifecycle;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Merging outside the review of a case: the director undoes a merge while the main case is not
 * answered, and merges a filed case that has not been handed over.
 *
 * <p>Merging in review is a decision there; see {@link FilingOutcomes#merge}.
 */
@Service
public class Merging {

  private static final int REASON_CHARACTERS = 2000;

  private final Proposals proposals;
  private final CaseProgress progress;
  private final CaseNumbering numbering;
  private final Notices notices;
  private final ProposalLifecycle lifecycle;
  private final Directory directory;
  private final WorkItems workItems;

  Merging(
      Proposals proposals,
      CaseProgress progress,
      CaseNumbering numbering,
      Notices notices,
      ProposalLifecycle lifecycle,
      Directory directory,
      WorkItems workItems) {
    this.proposals = proposals;
    this.progress = progress;
    this.numbering = numbering;
    this.notices = notices;
    this.lifecycle = lifecycle;
    this.directory = directory;
    this.workItems = workItems;
  }

  /** Whether the acting person may undo the merge of this case now. */
  @Transactional(readOnly = true)
  public boolean isUndoable(long proposalId) {
    Proposal merged = proposals.get(proposalId);
    return merged.getStatus() == ProposalStatus.MERGED
        && isDirector(merged)
        && proposals.get(merged.getMergedIntoId()).getStatus().letsMergedOnesGo();
  }

  /** The cases that the acting person may merge this one into now; it is filed, not handed over. */
  @Transactional(readOnly = true)
  public List<MergeTarget> targetsOfFiled(long proposalId) {
    Proposal filed = proposals.get(proposalId);
    return filed.getStatus() == ProposalStatus.FILED && isDirector(filed)
        ? proposals.mergeTargetsFor(proposalId)
        : List.of();
  }

  /**
   * Undoes a merge (取消并案): the case is filed by itself and goes on to its own assignment.
   *
   * @param reason required, at most 2,000 characters; told to the proposers
   * @throws org.tian.shared.RefusedException {@code review.not-director}, {@code
   *     proposal.not-merged}, {@code proposal.main-answered} …
   */
  @WholeStep
  public void undo(long proposalId, String reason) {
    Proposal merged = requireDirected(proposalId);
    String given = checked(reason);
    Long main = merged.getMergedIntoId();
    if (main == null || merged.getStatus() != ProposalStatus.MERGED) {
      throw Refusal.of("proposal.not-merged").asException();
    }
    progress.partFromMain(proposalId, numbering.ofParted(merged), given);
    notices.tellUnmerged(proposalId, main, given);
    if (!lifecycle.mergeUndone(merged)) {
      throw Refusal.of("review.merge-fixed").asException();
    }
    workItems.recard(proposalId);
  }

  /**
   * Merges a filed case into another one; its assignment ends.
   *
   * @param reason required, at most 2,000 characters; told to the proposers
   */
  @WholeStep
  public void mergeFiled(long proposalId, Long mainId, String reason) {
    Proposal filed = requireDirected(proposalId);
    String given = checked(reason);
    if (mainId == null) {
      throw Refusal.at("mainProposal", "review.mainProposal-missing").asException();
    }
    if (filed.getStatus() != ProposalStatus.FILED) {
      throw Refusal.of("review.not-filed-any-more").asException();
    }
    if (!proposals.isMergeTarget(proposalId, mainId)) {
      throw Refusal.at("mainProposal", "review.main-proposal-unfit").asException();
    }
    progress.merge(proposalId, mainId, filed.getCategoryCode(), given);
    notices.tellMerged(proposalId, mainId, given);
    if (!lifecycle.mergedLater(filed)) {
      throw Refusal.of("review.not-filed-any-more").asException();
    }
  }

  private Proposal requireDirected(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    if (!isDirector(proposal)) {
      throw Refusal.of("review.not-director").asException();
    }
    return proposal;
  }

  private boolean isDirector(Proposal proposal) {
    return directory.holds(
        CurrentActor.get().personId(), proposal.getCommitteeCode(), Role.DIRECTOR);
  }

  private static String checked(String reason) {
    String text = Objects.toString(reason, "").strip();
    if (text.isEmpty()) {
      throw Refusal.at("reason", "review.comment-missing").asException();
    }
    if (text.length() > REASON_CHARACTERS) {
      throw Refusal.at("reason", "review.comment-too-long", REASON_CHARACTERS).asException();
    }
    return text;
  }
}
