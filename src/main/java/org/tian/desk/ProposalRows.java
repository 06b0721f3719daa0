package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalSummary;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Rows of lists of proposals, in words. */
@Component
class ProposalRows {

  /** Every state but the draft. */
  static final List<ProposalStatus> SUBMITTED =
      Arrays.stream(ProposalStatus.values())
          .filter(status -> status != ProposalStatus.DRAFT)
          .toList();

  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ProposalRows(Directory directory, Formats formats, Texts texts) {
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  MyProposalsView.Row of(ProposalSummary summary) {
    return row(summary, "/desk/cases/" + summary.id());
  }

  MyProposalsView.Row draft(ProposalSummary summary) {
    return row(summary, "/desk/proposals/" + summary.id() + "/edit");
  }

  String committee(String code) {
    return directory.committee(code).map(Committee::getShortName).orElse(code);
  }

  private String units(ProposalSummary summary) {
    return String.join(
        texts.of("desk.comma"),
        summary.units().stream()
            .map(unit -> texts.of("notice.unit", unit.name(), texts.of("unitrole." + unit.role())))
            .toList());
  }

  private MyProposalsView.Row row(ProposalSummary summary, String url) {
    return new MyProposalsView.Row(
        summary.id(),
        url,
        summary.number(),
        summary.filed(),
        summary.title().isEmpty() ? texts.of("desk.untitled") : summary.title(),
        texts.of(summary.status().messageKey()),
        CaseViews.tone(summary.status()),
        texts.of(summary.kind().messageKey()),
        summary.proposerName(),
        formats.moment(summary.submittedAt() == null ? summary.changedAt() : summary.submittedAt()),
        units(summary));
  }
}
