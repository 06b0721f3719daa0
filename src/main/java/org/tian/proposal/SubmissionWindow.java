package org.tian.proposal;

import org.springframework.stereotype.Component;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

/**
 * Which session a submission counts for. While a session collects, to its cut-off second, every
 * proposal is a session proposal; afterwards it can only be a proposal between sessions (平时提案),
 * where the committee takes those, and the proposer must say so. Sectors propose between sessions
 * only where the committee lets them.
 */
@Component
class SubmissionWindow {

  private final PlenarySessions sessions;
  private final CommitteeSettings settings;
  private final SubmissionMoment moment;

  SubmissionWindow(PlenarySessions sessions, CommitteeSettings settings, SubmissionMoment moment) {
    this.sessions = sessions;
    this.settings = settings;
    this.moment = moment;
  }

  /**
   * Session and type a submission of this draft gets; refused when the wished type is over.
   *
   * @param wished of no effect while the session collects
   */
  Place placeFor(Proposal draft, SubmissionType wished) {
    String committeeCode = draft.getCommitteeCode();
    ProposalKind kind = draft.getKind();
    PlenarySession session =
        sessions
            .current(committeeCode)
            .orElseThrow(() -> Refusal.of("proposal.no-session").asException());
    if (session.isCollectingAt(moment.of(draft))) {
      return new Place(session, SubmissionType.SESSION);
    }
    if (kind == ProposalKind.SECTOR
        && !settings.isOn(committeeCode, CommitteeSetting.SECTOR_ALL_YEAR)) {
      throw Refusal.at("submission", "proposal.sector-in-session-only", session.getName())
          .asException();
    }
    boolean ordinaryTaken = settings.isOn(committeeCode, CommitteeSetting.ORDINARY_ALLOWED);
    if (wished == SubmissionType.ORDINARY && ordinaryTaken) {
      return new Place(session, SubmissionType.ORDINARY);
    }
    throw Refusal.at(
            "submission",
            ordinaryTaken ? "proposal.collection-over" : "proposal.collection-over-for-good",
            session.getName(),
            session.getCutoffAt())
        .asException();
  }

  /** The session and the type a proposal is submitted under. */
  record Place(PlenarySession session, SubmissionType type) {}
}
