package org.tian.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person or body that a notice was given to, and when it was first read. */
@Entity
@Table(name = "review_notice_reader")
class NoticeReader {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long noticeId;
  private String partyKey;
  private String readBy;
  private Instant readAt;

  protected NoticeReader() {}

  NoticeReader(Long noticeId, String partyKey) {
    this.noticeId = noticeId;
    this.partyKey = partyKey;
  }

  void readBy(String personId, Instant now) {
    if (readAt == null) {
      readBy = personId;
      readAt = now;
    }
  }

  Long getNoticeId() {
    return noticeId;
  }

  String getPartyKey() {
    return partyKey;
  }

  Instant getReadAt() {
    return readAt;
  }
}
