package org.tian.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A file attached to something, without its content; never changes. */
@Entity
public class Attachment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String ownerKey;
  private String name;

  @Enumerated(EnumType.STRING)
  private FileType fileType;

  private long sizeBytes;
  private String sha256;
  private String contentKey;
  private String storedBy;
  private Instant storedAt;

  protected Attachment() {}

  Attachment(
      String ownerKey,
      String name,
      CheckedFile file,
      String contentKey,
      String storedBy,
      Instant storedAt) {
    this.ownerKey = ownerKey;
    this.name = name;
    this.fileType = file.type();
    this.sizeBytes = file.size();
    this.sha256 = file.sha256();
    this.contentKey = contentKey;
    this.storedBy = storedBy;
    this.storedAt = storedAt;
  }

  public Long getId() {
    return id;
  }

  /** What it belongs to, such as {@code proposal:12}. */
  public String getOwnerKey() {
    return ownerKey;
  }

  public String getName() {
    return name;
  }

  public FileType getFileType() {
    return fileType;
  }

  public long getSizeBytes() {
    return sizeBytes;
  }

  /** SHA-256 of the content in lower-case hexadecimal. */
  public String getSha256() {
    return sha256;
  }

  /** Person who attached it. */
  public String getStoredBy() {
    return storedBy;
  }

  public Instant getStoredAt() {
    return storedAt;
  }

  String getContentKey() {
    return contentKey;
  }
}
