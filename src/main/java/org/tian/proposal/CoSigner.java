package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A member asked to sign a joint proposal (联名), and what came of it. */
@Entity
public class CoSigner {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long proposalId;
  private String personId;

  @Enumerated(EnumType.STRING)
  private CoSignerState state;

  private Instant invitedAt;
  private Instant answeredAt;
  private String opinion;

  protected CoSigner() {}

  CoSigner(Long proposalId, String personId, Instant invitedAt) {
    this.proposalId = proposalId;
    this.personId = personId;
    this.state = CoSignerState.PENDING;
    this.invitedAt = invitedAt;
  }

  public Long getProposalId() {
    return proposalId;
  }

  public String getPersonId() {
    return personId;
  }

  public CoSignerState getState() {
    return state;
  }

  public boolean isSigned() {
    return state == CoSignerState.SIGNED;
  }

  public Instant getInvitedAt() {
    return invitedAt;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** What the member wrote along with the answer; may be empty. */
  public String getOpinion() {
    return opinion;
  }

  void sign(String givenOpinion, Instant now) {
    answer(CoSignerState.SIGNED, givenOpinion, now);
  }

  void decline(String givenOpinion, Instant now) {
    answer(CoSignerState.DECLINED, givenOpinion, now);
  }

  /** Invited anew after having declined. */
  void askAgain(Instant now) {
    state = CoSignerState.PENDING;
    invitedAt = now;
    answeredAt = null;
    opinion = null;
  }

  void drop() {
    state = CoSignerState.DROPPED;
  }

  private void answer(CoSignerState answer, String givenOpinion, Instant now) {
    state = answer;
    opinion = givenOpinion;
    answeredAt = now;
  }
}
