package org.tian.cultivation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** An expert asked to review a topic, and the opinion as a whole. */
@Entity
public class ExpertInvitation {

  /** What came of it; names under {@code cultivation.expert.<name>}. */
  public enum State {
    ASKED,
    WRITTEN,
    /** The time was over before the expert wrote. */
    SILENT
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long cultivationId;
  private String personId;

  @Enumerated(EnumType.STRING)
  private State state;

  private String opinion;
  private Instant askedAt;
  private Instant remindedAt;
  private Instant writtenAt;

  @Version private long version;

  protected ExpertInvitation() {}

  ExpertInvitation(Long cultivationId, String personId, Instant askedAt) {
    this.cultivationId = cultivationId;
    this.personId = personId;
    this.askedAt = askedAt;
    this.state = State.ASKED;
  }

  void write(String text, Instant now) {
    state = State.WRITTEN;
    opinion = text;
    writtenAt = now;
  }

  void remind(Instant now) {
    remindedAt = now;
  }

  void letGo() {
    state = State.SILENT;
  }

  public Long getCultivationId() {
    return cultivationId;
  }

  public String getPersonId() {
    return personId;
  }

  public State getState() {
    return state;
  }

  public boolean isOpen() {
    return state == State.ASKED;
  }

  /** The opinion as a whole, or null before it is written. */
  public String getOpinion() {
    return opinion;
  }

  public Instant getRemindedAt() {
    return remindedAt;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }
}
