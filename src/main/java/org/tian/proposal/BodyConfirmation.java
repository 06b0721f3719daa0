package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What the head of a body says to a proposal in its name: the seal (盖章) of a party, organisation or
 * special committee, the convenor's signature of a sector. Stands for the words it was given to.
 */
@Entity
public class BodyConfirmation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long proposalId;
  private String bodyCode;

  @Enumerated(EnumType.STRING)
  private BodyConfirmationState state;

  private Instant askedAt;
  private String personId;
  private Instant answeredAt;
  private String reason;
  private String signedMark;
  private int askNo;
  private String askedMark;
  private Instant lapsedAt;

  @Version private long version;

  protected BodyConfirmation() {}

  BodyConfirmation(Long proposalId, String bodyCode) {
    this.proposalId = proposalId;
    this.bodyCode = bodyCode;
    this.state = BodyConfirmationState.OPEN;
  }

  public Long getId() {
    return id;
  }

  /** Names this request among all, also when the head is asked again; key of its process. */
  public String getRequestKey() {
    return "bodyconfirm-" + id + "-" + askNo;
  }

  void ask(ProposalText words, Instant now) {
    state = BodyConfirmationState.OPEN;
    askedAt = now;
    askedMark = words.mark();
    askNo++;
    lapsedAt = null;
    personId = null;
    answeredAt = null;
    reason = null;
  }

  /** Whether the head was ever asked in a process of its own. */
  public boolean wasAsked() {
    return askNo > 0;
  }

  /** Whether the head was asked and has not answered. */
  public boolean isWaiting() {
    return state == BodyConfirmationState.OPEN && askedAt != null;
  }

  /** Whether the head was asked to confirm other words than these. */
  boolean wasAskedForOther(ProposalText words) {
    return isWaiting() && askedMark != null && !askedMark.equals(words.mark());
  }

  /** The words changed: the request is taken back, and the head is to read of it. */
  void lapse(Instant now) {
    takeBack();
    lapsedAt = now;
  }

  /** The head has read that the request lapsed. */
  void seeLapse() {
    lapsedAt = null;
  }

  /** When a request lapsed of which the head has not read yet, or null. */
  public Instant getLapsedAt() {
    return lapsedAt;
  }

  /** The request is taken back: nobody is asked any more. */
  void takeBack() {
    askedAt = null;
    askedMark = null;
  }

  void confirm(String person, ProposalText words, Instant now) {
    answer(BodyConfirmationState.CONFIRMED, person, now);
    signedMark = words.mark();
    reason = null;
  }

  void refuse(String person, String why, Instant now) {
    answer(BodyConfirmationState.REFUSED, person, now);
    reason = why;
  }

  private void answer(BodyConfirmationState answer, String person, Instant now) {
    state = answer;
    personId = person;
    answeredAt = now;
    lapsedAt = null;
  }

  /** Whether these very words were confirmed. */
  public boolean standsFor(ProposalText words) {
    return state == BodyConfirmationState.CONFIRMED && words.mark().equals(signedMark);
  }

  /** Whether other words than these were confirmed. */
  public boolean isOutdatedBy(ProposalText words) {
    return state == BodyConfirmationState.CONFIRMED && !standsFor(words);
  }

  public Long getProposalId() {
    return proposalId;
  }

  public String getBodyCode() {
    return bodyCode;
  }

  public BodyConfirmationState getState() {
    return state;
  }

  /** When the head was asked, or null when nobody has asked yet. */
  public Instant getAskedAt() {
    return askedAt;
  }

  /** Who answered for the body, or null. */
  public String getPersonId() {
    return personId;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** Why it was refused, or null. */
  public String getReason() {
    return reason;
  }
}
