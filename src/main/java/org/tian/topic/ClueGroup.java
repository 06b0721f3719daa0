package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** Clues about the same matter (线索组). */
@Entity
public class ClueGroup {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String title;
  private String createdBy;
  private Instant createdAt;
  @Version private long version;

  protected ClueGroup() {}

  ClueGroup(String committeeCode, String title, String createdBy, Instant createdAt) {
    this.committeeCode = committeeCode;
    this.title = title;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  void rename(String newTitle) {
    this.title = newTitle;
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getTitle() {
    return title;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
