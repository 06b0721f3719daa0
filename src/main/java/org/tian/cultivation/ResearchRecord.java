package org.tian.cultivation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** One outing, talk or reading of the research, as it was written down. */
@Entity
public class ResearchRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long cultivationId;
  private LocalDate heldOn;
  private String place;
  private String note;
  private String writtenBy;
  private Instant writtenAt;

  protected ResearchRecord() {}

  ResearchRecord(
      Long cultivationId,
      LocalDate heldOn,
      String place,
      String note,
      String writtenBy,
      Instant writtenAt) {
    this.cultivationId = cultivationId;
    this.heldOn = heldOn;
    this.place = place;
    this.note = note;
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  public Long getId() {
    return id;
  }

  public Long getCultivationId() {
    return cultivationId;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  /** Where, or with whom. */
  public String getPlace() {
    return place;
  }

  public String getNote() {
    return note;
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  /** Under this key its files are kept. */
  String getOwnerKey() {
    return "research-record:" + id;
  }
}
