package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/**
 * The moment at which a draft counts as submitted for the cut-off: now; or when the office received
 * the paper or call, where the committee lets that count, as long as the words are those that were
 * entered.
 */
@Component
public class SubmissionMoment {

  private final ProposalVersionRepository versions;
  private final CommitteeSettings settings;
  private final Clock clock;

  SubmissionMoment(ProposalVersionRepository versions, CommitteeSettings settings, Clock clock) {
    this.versions = versions;
    this.settings = settings;
    this.clock = clock;
  }

  /** The moment that counts if the draft were submitted now. */
  public Instant of(Proposal draft) {
    return draft
        .getEntry()
        .filter(
            entry ->
                settings.isOn(draft.getCommitteeCode(), CommitteeSetting.ENTRY_RECEIVED_COUNTS))
        .filter(entry -> isAsEntered(draft))
        .map(OfficeEntry::getReceivedAt)
        .orElseGet(clock::instant);
  }

  private boolean isAsEntered(Proposal draft) {
    return versions.findByProposalIdOrderByNumberDesc(draft.getId()).stream()
        .filter(version -> version.getReason() == VersionReason.ENTERED)
        .anyMatch(version -> version.holds(draft.getText()));
  }
}
