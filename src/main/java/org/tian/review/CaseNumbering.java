package org.tian.review;

import org.springframework.stereotype.Component;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SeriesKind;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** Case numbers (案号): without gaps within a session, and what number a merged proposal has. */
@Component
class CaseNumbering {

  private static final String KEEP = "KEEP";

  private final NumberSeries numbers;
  private final CommitteeSettings settings;
  private final Proposals proposals;
  private final CaseProgress progress;

  CaseNumbering(
      NumberSeries numbers,
      CommitteeSettings settings,
      Proposals proposals,
      CaseProgress progress) {
    this.numbers = numbers;
    this.settings = settings;
    this.proposals = proposals;
    this.progress = progress;
  }

  /** The next case number of the proposal's session; to be asked as late as possible in a step. */
  String next(Proposal proposal) {
    PlenarySession session = proposal.getSession();
    String committee = proposal.getCommitteeCode();
    CaseNumberTemplate template =
        new CaseNumberTemplate(settings.text(committee, CommitteeSetting.CASE_NUMBER_TEMPLATE));
    long serial = numbers.next(SeriesKind.CASE, committee, PlenarySessions.seriesPeriod(session));
    return template.number(session, serial);
  }

  /** Numbers a merged proposal where the committee lets those keep a number of their own. */
  void numberMerged(long proposalId) {
    Proposal merged = proposals.get(proposalId);
    String rule = settings.text(merged.getCommitteeCode(), CommitteeSetting.MERGED_NUMBER);
    if (rule.equals(KEEP) && merged.getCaseNo() == null) {
      progress.numberMerged(proposalId, next(merged));
    }
  }

  /** The number under which a merged proposal goes on by itself: the one it has, or the next. */
  String ofParted(Proposal merged) {
    return merged.getCaseNo() == null ? next(merged) : merged.getCaseNo();
  }
}
