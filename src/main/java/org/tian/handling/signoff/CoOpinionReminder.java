package org.tian.handling.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That a co-unit was told about its opinion; each kind once. */
@Entity
public class CoOpinionReminder {

  /** Why it was told. */
  public enum Kind {
    /** The opinion is nearly due. */
    SOON,
    /** It is late. */
    LATE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Instant toldAt;

  protected CoOpinionReminder() {}

  CoOpinionReminder(long unitTaskId, Kind kind, Instant toldAt) {
    this.unitTaskId = unitTaskId;
    this.kind = kind;
    this.toldAt = toldAt;
  }

  public long getUnitTaskId() {
    return unitTaskId;
  }

  public Kind getKind() {
    return kind;
  }

  public Instant getToldAt() {
    return toldAt;
  }
}
