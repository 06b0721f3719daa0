package org.tian.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/**
 * Does what the director decided: file, refuse, convert, merge, return. The reason goes with the
 * proposal, so that its proposer can read it.
 */
@Service
@Transactional
public class FilingOutcomes {

  private final Reviews reviews;
  private final Proposals proposals;
  private final CaseProgress progress;
  private final Notices notices;
  private final NumberSeries numbers;
  private final CaseNumbering numbering;

  FilingOutcomes(
      Reviews reviews,
      Proposals proposals,
      CaseProgress progress,
      Notices notices,
      NumberSeries numbers,
      CaseNumbering numbering) {
    this.reviews = reviews;
    this.proposals = proposals;
    this.progress = progress;
    this.notices = notices;
    this.numbers = numbers;
    this.numbering = numbering;
  }

  /** Files the proposal and gives it the next case number of its session, without gaps. */
  public String file(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    String caseNumber = numbering.next(proposals.get(proposalId));
    progress.file(proposalId, caseNumber, decision.getCategoryCode(), decision.getComment());
    notices.tellFiled(proposalId);
    return caseNumber;
  }

  /** Does not file it; its text is passed on under another number where that was decided. */
  public void refuseFiling(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    progress.refuseFiling(
        proposalId,
        decision.getReasonCodes().get(0),
        convertedNumber(proposalId, decision),
        decision.getComment());
  }

  /** Passes the text on under a number of its own. */
  public void convert(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    progress.convert(
        proposalId,
        decision.getConvertTo().name(),
        convertedNumber(proposalId, decision),
        decision.getComment());
  }

  /** The next number of where the text goes; null when it goes nowhere. */
  private String convertedNumber(long proposalId, ReviewOpinion decision) {
    ConversionTarget target = decision.getConvertTo();
    if (target == null) {
      return null;
    }
    Proposal proposal = proposals.get(proposalId);
    int year = proposal.getSession().getYear();
    long serial =
        numbers.next(target.series(), proposal.getCommitteeCode(), Integer.toString(year));
    return target.number(year, serial);
  }

  /** Merges it into the main proposal. */
  public void merge(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    progress.merge(
        proposalId,
        decision.getMainProposalId(),
        decision.getCategoryCode(),
        decision.getComment());
    numbering.numberMerged(proposalId);
    notices.tellMerged(proposalId, decision.getMainProposalId(), decision.getComment());
  }

  /** Returns it to its proposer. */
  public void returnForCorrection(long proposalId) {
    progress.returnForCorrection(proposalId, reviews.lastDecision(proposalId).getComment());
    notices.tellReturned(proposalId);
  }
}
