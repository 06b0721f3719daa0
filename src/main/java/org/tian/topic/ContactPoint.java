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

/** A place where members meet the public about a field (特色联系点). */
@Entity
public class ContactPoint {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String name;

  @Enumerated(EnumType.STRING)
  private ContactPointKind kind;

  private String address;
  private String memberId;
  private String bodyCode;
  private String topics;
  private LocalDate retiredOn;
  private Instant changedAt;
  @Version private long version;

  protected ContactPoint() {}

  ContactPoint(String committeeCode, ContactPointContent content, Instant now) {
    this.committeeCode = committeeCode;
    change(content, now);
  }

  final void change(ContactPointContent content, Instant now) {
    name = content.name();
    kind = content.kind();
    address = content.address();
    memberId = content.memberId().isEmpty() ? null : content.memberId();
    bodyCode = content.bodyCode().isEmpty() ? null : content.bodyCode();
    topics = content.topics();
    changedAt = now;
  }

  void retire(LocalDate day) {
    retiredOn = day;
  }

  void reopen() {
    retiredOn = null;
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getName() {
    return name;
  }

  public ContactPointKind getKind() {
    return kind;
  }

  public String getAddress() {
    return address;
  }

  /** Responsible member, or null. */
  public String getMemberId() {
    return memberId;
  }

  /** Responsible body, or null. */
  public String getBodyCode() {
    return bodyCode;
  }

  public String getTopics() {
    return topics;
  }

  /** Day since which it no longer exists, or null. */
  public LocalDate getRetiredOn() {
    return retiredOn;
  }

  public boolean isOpen() {
    return retiredOn == null;
  }

  public long getVersion() {
    return version;
  }
}
