package org.tian.assignment.endorsement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One passage of a proposal through the chain of leaders. One that was returned to the office
 * stays; the next is a row of its own.
 */
@Entity
public class EndorsementRound {

  /** States of a round; names under {@code endorsementstatus.<NAME>}. */
  public enum Status {
    RUNNING,
    ENDORSED,
    RETURNED,
    CANCELLED;

    /** Key of the name in the message files. */
    public String messageKey() {
      return "endorsementstatus." + name();
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String signerBodies;
  private String partyOffice;

  @Enumerated(EnumType.STRING)
  private Status status = Status.RUNNING;

  private Instant openedAt;
  private Instant closedAt;
  @Version private int version;

  protected EndorsementRound() {}

  EndorsementRound(
      long proposalId,
      String caseKey,
      String committeeCode,
      List<String> signerBodies,
      String partyOffice,
      Instant openedAt) {
    this.proposalId = proposalId;
    this.caseKey = caseKey;
    this.committeeCode = committeeCode;
    this.signerBodies = String.join(",", signerBodies);
    this.partyOffice = partyOffice;
    this.openedAt = openedAt;
  }

  void close(Status how, Instant now) {
    status = how;
    closedAt = now;
  }

  boolean isRunning() {
    return status == Status.RUNNING;
  }

  public Long getId() {
    return id;
  }

  public long getProposalId() {
    return proposalId;
  }

  String getCaseKey() {
    return caseKey;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** Codes of the bodies whose leaders sign, the first proposer first. */
  public List<String> getSignerBodies() {
    return Arrays.stream(signerBodies.split(",")).filter(code -> !code.isEmpty()).toList();
  }

  /** The Party office, in which the leaders of the Party committee hold their posts. */
  public String getPartyOffice() {
    return partyOffice;
  }

  public Status getStatus() {
    return status;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** When it was endorsed, returned or cancelled, or null. */
  public Instant getClosedAt() {
    return closedAt;
  }
}
