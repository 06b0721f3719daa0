package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
  private Instant answerBy;
  private Instant remindedAt;
  private int invitationNo;
  private String signedMark;
  private Instant unsettledAt;
  private Instant lostAt;

  @Version private long version;

  protected CoSigner() {}

  CoSigner(Long proposalId, String personId, Instant invitedAt) {
    this.proposalId = proposalId;
    this.personId = personId;
    ask(invitedAt);
  }

  public Long getId() {
    return id;
  }

  /** Names this invitation among all, also when the member is asked again; key of its process. */
  public String getInvitationKey() {
    return "cosign-" + id + "-" + invitationNo;
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

  /** The last second in which the member may answer, or null where none was set. */
  public Instant getAnswerBy() {
    return answerBy;
  }

  /** When the member was reminded of the present invitation, or null. */
  public Instant getRemindedAt() {
    return remindedAt;
  }

  /** When the words were changed after the signature; null when they were not. */
  public Instant getUnsettledAt() {
    return unsettledAt;
  }

  /**
   * When the member declined, let the time run out or had not signed at submission; null when that
   * is not so, or the first proposer has read of it.
   */
  public Instant getLostAt() {
    return lostAt;
  }

  /** Whether the member signed these very words. */
  public boolean hasSigned(ProposalText words) {
    return isSigned() && (signedMark == null || signedMark.equals(words.mark()));
  }

  /** Whether the member can still answer at the moment; the last second counts. */
  public boolean isAnswerableAt(Instant moment) {
    return state == CoSignerState.PENDING
        && (answerBy == null || moment.isBefore(answerBy.plusSeconds(1)));
  }

  void sign(ProposalText words, String givenOpinion, Instant now) {
    answer(CoSignerState.SIGNED, givenOpinion, now);
    signedMark = words.mark();
    unsettledAt = null;
  }

  void decline(String givenOpinion, Instant now) {
    answer(CoSignerState.DECLINED, givenOpinion, now);
    lostAt = now;
  }

  /** Asked anew, after having declined, not answered, or signed other words. */
  final void ask(Instant now) {
    state = CoSignerState.PENDING;
    invitedAt = now;
    answeredAt = null;
    answerBy = null;
    remindedAt = null;
    lostAt = null;
    opinion = null;
    invitationNo++;
  }

  void answerUntil(Instant moment) {
    answerBy = moment;
  }

  void remind(Instant now) {
    remindedAt = now;
  }

  void expire(Instant now) {
    state = CoSignerState.EXPIRED;
    lostAt = now;
  }

  /** The first proposer has read that the member is not counted. */
  void seeLoss() {
    lostAt = null;
  }

  /**
   * The words are others now: a signature no longer stands, and stands again when they are those
   * that were signed.
   *
   * @return whether that changed anything
   */
  boolean settle(ProposalText words, Instant now) {
    boolean same = words.mark().equals(signedMark);
    if (isSigned() && !same) {
      state = CoSignerState.RECONFIRM;
      unsettledAt = now;
      return true;
    }
    if (state == CoSignerState.RECONFIRM && same) {
      state = CoSignerState.SIGNED;
      unsettledAt = null;
      return true;
    }
    return false;
  }

  void cancel() {
    state = CoSignerState.CANCELLED;
  }

  void drop(Instant now) {
    state = CoSignerState.DROPPED;
    lostAt = now;
  }

  private void answer(CoSignerState answer, String givenOpinion, Instant now) {
    state = answer;
    opinion = givenOpinion;
    answeredAt = now;
  }
}
