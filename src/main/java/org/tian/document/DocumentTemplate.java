package org.tian.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * One version of a template as a committee has written it; kept for good. The highest counts; one
 * without a source means the shipped template again.
 */
@Entity
public class DocumentTemplate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String kind;
  private int versionNo;
  private String source;
  private String note;
  private String savedBy;
  private Instant savedAt;
  private Instant failedAt;
  private String failure;

  protected DocumentTemplate() {}

  DocumentTemplate(
      String committeeCode,
      String kind,
      int versionNo,
      String source,
      String note,
      String savedBy,
      Instant savedAt) {
    this.committeeCode = committeeCode;
    this.kind = kind;
    this.versionNo = versionNo;
    this.source = source;
    this.note = note;
    this.savedBy = savedBy;
    this.savedAt = savedAt;
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getKind() {
    return kind;
  }

  /** Number of the version, from 1. */
  public int getVersionNo() {
    return versionNo;
  }

  /** The template, or null for the shipped one. */
  public String getSource() {
    return source;
  }

  public boolean isShipped() {
    return source == null;
  }

  /** What was changed and why. */
  public String getNote() {
    return note;
  }

  public String getSavedBy() {
    return savedBy;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  /** When a document could last not be written with it, or null. */
  public Instant getFailedAt() {
    return failedAt;
  }

  /** Why, or null. */
  public String getFailure() {
    return failure;
  }
}
