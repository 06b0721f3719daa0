package org.tian.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposals;
import org.tian.proposal.similar.RepeatedTopics;
import org.tian.proposal.similar.SimilarProposal;
import org.tian.proposal.similar.SimilarityCalibration;
import org.tian.proposal.similar.SimilarityReview;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.similarity.PairDecision;
import org.tian.similarity.Verdict;

/** Puts the similar cases of a case together, in words. */
@Component
class SimilarViews {

  private static final int SHOWN = 8;
  private static final Map<Verdict, String> TONES =
      new EnumMap<>(
          Map.of(Verdict.DUPLICATE, "late", Verdict.RELATED, "near", Verdict.DIFFERENT, "good"));

  private final SimilarityReview review;
  private final RepeatedTopics repeated;
  private final SimilarityCalibration calibration;
  private final SimilarUnits units;
  private final Proposals proposals;
  private final ProposalRows rows;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  SimilarViews(
      SimilarityReview review,
      RepeatedTopics repeated,
      SimilarityCalibration calibration,
      SimilarUnits units,
      Proposals proposals,
      ProposalRows rows,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.review = review;
    this.repeated = repeated;
    this.calibration = calibration;
    this.units = units;
    this.proposals = proposals;
    this.rows = rows;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  SimilarView of(long caseId) {
    List<SimilarityReview.Reviewed> candidates = review.of(caseId, SHOWN);
    return new SimilarView(
        caseId,
        repeated.of(caseId).stream().map(SimilarViews::year).toList(),
        calibration.threshold(proposals.read(caseId).getCommitteeCode()),
        candidates.stream().map(this::row).toList());
  }

  private static SimilarView.RepeatedYear year(RepeatedTopics.Year year) {
    return new SimilarView.RepeatedYear(
        year.year(),
        year.cases().stream()
            .map(one -> new CaseView.Link(one.number() + " " + one.title(), caseUrl(one)))
            .toList());
  }

  private SimilarView.Row row(SimilarityReview.Reviewed reviewed) {
    SimilarProposal one = reviewed.candidate();
    PairDecision decision = reviewed.decision();
    return new SimilarView.Row(
        one.id(),
        one.number(),
        one.title(),
        rows.committee(one.committeeCode()),
        one.year(),
        texts.of(one.status().messageKey()),
        CaseViews.tone(one.status()),
        one.readable() ? caseUrl(one) : "",
        percent(one.score()),
        reviewed.warned(),
        units.of(one.id()),
        one.passages().stream()
            .map(
                passage ->
                    new SimilarView.Passage(
                        passage.mine(), passage.theirs(), percent(passage.score())))
            .toList(),
        decision == null ? null : decision(decision),
        reviewed.history().stream().skip(1).map(this::decision).toList(),
        decision == null ? 0 : decision.getRevision());
  }

  private SimilarView.Decision decision(PairDecision decision) {
    return new SimilarView.Decision(
        texts.of(decision.getVerdict().messageKey()),
        TONES.get(decision.getVerdict()),
        decision.getReason(),
        directory.personName(decision.getDecidedBy()),
        formats.moment(decision.getDecidedAt()));
  }

  static int percent(double score) {
    return (int) Math.round(score * 100);
  }

  private static String caseUrl(SimilarProposal one) {
    return "/desk/cases/" + one.id();
  }
}
