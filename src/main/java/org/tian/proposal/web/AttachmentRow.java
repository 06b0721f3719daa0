package org.tian.proposal.web;

import java.time.Instant;
import org.tian.document.Attachment;
import org.tian.document.FileType;

/**
 * An attachment without its content.
 *
 * @param size bytes
 * @param sha256 of the content, in hexadecimal
 * @param storedBy id of the person
 */
record AttachmentRow(
    long id,
    String name,
    FileType type,
    long size,
    String sha256,
    String storedBy,
    Instant storedAt) {

  static AttachmentRow of(Attachment attachment) {
    return new AttachmentRow(
        attachment.getId(),
        attachment.getName(),
        attachment.getFileType(),
        attachment.getSizeBytes(),
        attachment.getSha256(),
        attachment.getStoredBy(),
        attachment.getStoredAt());
  }
}
