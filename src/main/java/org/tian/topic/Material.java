package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A recorded talk from a member studio or online duty (素材). */
@Entity
public class Material {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;

  @Enumerated(EnumType.STRING)
  private MaterialKind kind;

  private String title;
  private LocalDate heldOn;
  private String place;
  private String people;
  private String text;
  private String memberId;
  private String recordedBy;
  private Long contactPointId;
  private String formToken;
  private Instant changedAt;
  @Version private long version;

  protected Material() {}

  Material(
      String committeeCode,
      String formToken,
      MaterialContent content,
      String recordedBy,
      Instant now) {
    this.committeeCode = committeeCode;
    this.formToken = formToken;
    this.recordedBy = recordedBy;
    change(content, now);
  }

  final void change(MaterialContent content, Instant now) {
    kind = content.kind();
    title = content.title();
    heldOn = content.heldOn();
    place = content.place();
    people = content.people();
    text = content.text();
    memberId = content.memberId();
    contactPointId = content.contactPointId();
    changedAt = now;
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public MaterialKind getKind() {
    return kind;
  }

  public String getTitle() {
    return title;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public String getPlace() {
    return place;
  }

  /** Who talked, in words. */
  public String getPeople() {
    return people;
  }

  public String getText() {
    return text;
  }

  /** Member whose material it is. */
  public String getMemberId() {
    return memberId;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public Long getContactPointId() {
    return contactPointId;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public long getVersion() {
    return version;
  }
}
