package org.tian.desk;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.asking.ConsultationTexts;
import org.tian.assignment.asking.ReadableConsultations;
import org.tian.assignment.asking.UnitConsultation;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts on pages what units said before the hand-over. */
@Component
class ConsultationViews {

  private final ReadableConsultations consultations;
  private final ConsultationTexts words;
  private final HandoverPlans plans;
  private final Proposals proposals;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ConsultationViews(
      ReadableConsultations consultations,
      ConsultationTexts words,
      HandoverPlans plans,
      Proposals proposals,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.consultations = consultations;
    this.words = words;
    this.plans = plans;
    this.proposals = proposals;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What the acting person may read; refused when they may not see the case. */
  ConsultationView of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    List<ConsultationView.Line> lines =
        consultations.of(proposalId).stream().map(this::line).toList();
    boolean all = consultations.mayReadAll(proposal);
    boolean undecided = proposal.getStatus() == ProposalStatus.FILED;
    return new ConsultationView(
        all && undecided && isAnswered(proposalId)
            ? words.conflicts(proposalId).toList()
            : List.of(),
        lines,
        all ? settlement(proposalId) : "");
  }

  /** While answers are waited for nothing can be said, and what was settled is settled. */
  private boolean isAnswered(long proposalId) {
    return settlement(proposalId).isEmpty()
        && consultations.of(proposalId).stream()
            .allMatch(one -> one.getState() != UnitConsultation.State.OPEN);
  }

  private String settlement(long proposalId) {
    return plans.latest(proposalId).map(HandoverPlan::getSettlementReason).orElse("");
  }

  private ConsultationView.Line line(UnitConsultation one) {
    return new ConsultationView.Line(
        one.getRound(),
        directory.nameOf(one.getUnitCode()),
        texts.of(one.getAskedRole().messageKey()),
        words.answer(one),
        tone(one),
        words.detail(one),
        Objects.toString(one.getReason(), ""),
        one.getAnsweredBy() == null ? "" : directory.personName(one.getAnsweredBy()),
        formats.moment(one.getAnsweredAt() == null ? one.getAskedAt() : one.getAnsweredAt()));
  }

  private static String tone(UnitConsultation one) {
    return switch (one.getState()) {
      case OPEN, CANCELLED -> "";
      case SILENT -> one.isContent() ? "near" : "late";
      case ANSWERED -> one.isContent() ? "good" : "late";
    };
  }
}
