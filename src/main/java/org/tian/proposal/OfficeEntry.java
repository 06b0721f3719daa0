package org.tian.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That the committee's office entered the proposal for its proposer, and how it came in. */
@Embeddable
public class OfficeEntry {

  private String enteredBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "entry_way")
  private EntryWay way;

  private Instant receivedAt;
  private Long signedScanId;

  @Column(name = "entry_seen_at")
  private Instant seenAt;

  protected OfficeEntry() {}

  OfficeEntry(String enteredBy, EntryWay way, Instant receivedAt) {
    this.enteredBy = enteredBy;
    this.way = way;
    this.receivedAt = receivedAt;
  }

  /** Who of the office entered it. */
  public String getEnteredBy() {
    return enteredBy;
  }

  public EntryWay getWay() {
    return way;
  }

  /** When the office received it. */
  public Instant getReceivedAt() {
    return receivedAt;
  }

  /** The attachment that shows the signed paper, or null. */
  public Long getSignedScanId() {
    return signedScanId;
  }

  /** When the proposer put the note about it away, or null. */
  public Instant getSeenAt() {
    return seenAt;
  }

  void signedOn(Long attachmentId) {
    signedScanId = attachmentId;
  }

  void see(Instant now) {
    seenAt = now;
  }
}
