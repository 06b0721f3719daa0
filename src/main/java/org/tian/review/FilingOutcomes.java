package org.tian.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SeriesKind;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

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
  private final NumberSeries numbers;
  private final CommitteeSettings settings;

  FilingOutcomes(
      Reviews reviews,
      Proposals proposals,
      CaseProgress progress,
      NumberSeries numbers,
      CommitteeSettings settings) {
    this.reviews = reviews;
    this.proposals = proposals;
    this.progress = progress;
    this.numbers = numbers;
    this.settings = settings;
  }

  /** Files the proposal and gives it the next case number of its session, without gaps. */
  public String file(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    String caseNumber = nextCaseNumber(proposals.get(proposalId));
    progress.file(proposalId, caseNumber, decision.getCategoryCode(), decision.getComment());
    return caseNumber;
  }

  /** Does not file it. */
  public void refuseFiling(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    progress.refuseFiling(proposalId, decision.getReasonCode().name(), decision.getComment());
  }

  /** Passes the text on under a number of its own. */
  public void convert(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    Proposal proposal = proposals.get(proposalId);
    ConversionTarget target = decision.getConvertTo();
    int year = proposal.getSession().getYear();
    long serial =
        numbers.next(target.series(), proposal.getCommitteeCode(), Integer.toString(year));
    progress.convert(proposalId, target.name(), target.number(year, serial), decision.getComment());
  }

  /** Merges it into the main proposal. */
  public void merge(long proposalId) {
    ReviewOpinion decision = reviews.lastDecision(proposalId);
    progress.merge(
        proposalId,
        decision.getMainProposalId(),
        decision.getCategoryCode(),
        decision.getComment());
  }

  /** Returns it to its proposer. */
  public void returnForCorrection(long proposalId) {
    progress.returnForCorrection(proposalId, reviews.lastDecision(proposalId).getComment());
  }

  private String nextCaseNumber(Proposal proposal) {
    PlenarySession session = proposal.getSession();
    String committee = proposal.getCommitteeCode();
    CaseNumberTemplate template =
        new CaseNumberTemplate(settings.text(committee, CommitteeSetting.CASE_NUMBER_TEMPLATE));
    long serial = numbers.next(SeriesKind.CASE, committee, PlenarySessions.seriesPeriod(session));
    return template.number(session, serial);
  }
}
