package org.tian.engine.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code task_signer}: one person who is asked to sign, and what they said. */
@Entity
@Table(name = "task_signer")
class Signer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long signingId;
  private String taskId;
  private String personId;
  private int weight;

  @Enumerated(EnumType.STRING)
  private SignerState state;

  @Enumerated(EnumType.STRING)
  private SignOpinion opinion;

  private String words;
  private Instant askedAt;
  private Instant saidAt;
  private String saidBy;
  private String removedReason;

  protected Signer() {}

  Signer(Signing signing, String personId, int weight) {
    this.signingId = signing.getId();
    this.taskId = signing.getTaskId();
    this.personId = personId;
    this.weight = weight;
    this.state = SignerState.WAITING;
  }

  void ask(Instant at) {
    state = SignerState.OPEN;
    askedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void say(SignOpinion said, String comment, String by, Instant at) {
    state = SignerState.SAID;
    opinion = said;
    words = comment;
    saidBy = personId.equals(by) ? null : by;
    saidAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void remove(String reason) {
    state = SignerState.REMOVED;
    removedReason = reason;
  }

  void withdraw() {
    state = SignerState.WITHDRAWN;
  }

  SignCount.Voice voice() {
    return new SignCount.Voice(weight, state, opinion);
  }

  Long getId() {
    return id;
  }

  Long getSigningId() {
    return signingId;
  }

  String getTaskId() {
    return taskId;
  }

  String getPersonId() {
    return personId;
  }

  int getWeight() {
    return weight;
  }

  SignerState getState() {
    return state;
  }

  SignOpinion getOpinion() {
    return opinion;
  }

  String getWords() {
    return words;
  }

  Instant getAskedAt() {
    return askedAt;
  }

  Instant getSaidAt() {
    return saidAt;
  }

  String getSaidBy() {
    return saidBy;
  }

  String getRemovedReason() {
    return removedReason;
  }
}
