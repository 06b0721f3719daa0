package org.tian.handling.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.handling.Reply;

/**
 * One passage of a draft reply through those who look at it: what it needs and of which words. A
 * draft that comes back and is handed in again begins the next one.
 */
@Entity
public class SignOff {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String unitCode;
  private int runNo;
  private String textHash;

  @Enumerated(EnumType.STRING)
  private SignerRole signerRole;

  private boolean countersign;

  @Column(name = "meeting_needed")
  private boolean meetingNeeded;

  private String leaderId;
  private Instant openedAt;
  @Version private int version;

  protected SignOff() {}

  SignOff(Reply reply, int runNo, SignOffNeed need, String leaderId, Instant openedAt) {
    this.unitTaskId = reply.getUnitTaskId();
    this.proposalId = reply.getProposalId();
    this.caseKey = reply.getCaseKey();
    this.committeeCode = reply.getCommitteeCode();
    this.unitCode = reply.getUnitCode();
    this.runNo = runNo;
    this.textHash = ReplyWords.hashOf(reply);
    this.openedAt = openedAt;
    follow(need, leaderId);
  }

  /** Takes what is needed: also anew, when somebody leads the handling since it began. */
  void follow(SignOffNeed need, String leader) {
    signerRole = need.signer();
    countersign = need.countersign();
    meetingNeeded = need.meeting();
    leaderId = need.leaderApproval() ? leader : null;
  }

  public Long getId() {
    return id;
  }

  public long getUnitTaskId() {
    return unitTaskId;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCaseKey() {
    return caseKey;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getUnitCode() {
    return unitCode;
  }

  /** From 1; each sending-back begins the next. */
  public int getRunNo() {
    return runNo;
  }

  /** Of the words that are looked at, see {@link ReplyWords}. */
  public String getTextHash() {
    return textHash;
  }

  public SignerRole getSignerRole() {
    return signerRole;
  }

  /** Whether the co-units countersign. */
  public boolean isCountersign() {
    return countersign;
  }

  public boolean isMeetingNeeded() {
    return meetingNeeded;
  }

  /** Who has to approve it before it goes out, or null. */
  public String getLeaderId() {
    return leaderId;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }
}
