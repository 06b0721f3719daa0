package org.tian.handling.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The leader who leads the handling of a case (领衔办理, BJ-3). */
@Entity
public class LedHandling implements Persistable<Long> {

  @Id private Long proposalId;
  private String committeeCode;
  private String leaderId;
  private String leaderName;
  private String leaderGroup;
  private String post;
  private String reason;
  private String namedBy;
  private Instant namedAt;
  @Version private int version;
  @Transient private boolean fresh = true;

  protected LedHandling() {}

  LedHandling(long proposalId, String committeeCode) {
    this.proposalId = proposalId;
    this.committeeCode = committeeCode;
  }

  void name(Leader leader, String why, String person, Instant now) {
    leaderId = leader.personId();
    leaderName = leader.name();
    leaderGroup = leader.group();
    post = leader.post();
    reason = why;
    namedBy = person;
    namedAt = now;
  }

  @PostLoad
  @PostPersist
  void isKept() {
    fresh = false;
  }

  @Override
  public Long getId() {
    return proposalId;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getLeaderId() {
    return leaderId;
  }

  /** As the leader was called when named. */
  public String getLeaderName() {
    return leaderName;
  }

  /** Engine group of the leader's post. */
  public String getLeaderGroup() {
    return leaderGroup;
  }

  /** Post in which the leader was named. */
  public String getPost() {
    return post;
  }

  public String getReason() {
    return reason;
  }

  public String getNamedBy() {
    return namedBy;
  }

  public Instant getNamedAt() {
    return namedAt;
  }
}
