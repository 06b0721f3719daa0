package org.tian.handling.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What the leader who leads a case tells its units; never changed. */
@Entity
public class GuidanceNote {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String leaderId;
  private String leaderName;
  private String post;
  private String note;
  private Instant writtenAt;

  protected GuidanceNote() {}

  GuidanceNote(LedHandling led, String note, Instant writtenAt) {
    this.proposalId = led.getProposalId();
    this.leaderId = led.getLeaderId();
    this.leaderName = led.getLeaderName();
    this.post = led.getPost();
    this.note = note;
    this.writtenAt = writtenAt;
  }

  public Long getId() {
    return id;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getLeaderId() {
    return leaderId;
  }

  public String getLeaderName() {
    return leaderName;
  }

  public String getPost() {
    return post;
  }

  public String getNote() {
    return note;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }
}
