package org.tian.notification;

import java.time.Instant;

/**
 * A piece of news in somebody's inbox.
 *
 * @param caseKey case it is about, or null
 * @param path page it is about, or null
 * @param readAt when it was read, or null
 */
public record Notification(
    long id,
    String event,
    NewsGroup group,
    String caseKey,
    String path,
    String titleZh,
    String titleEn,
    String textZh,
    String textEn,
    Instant toldAt,
    Instant readAt) {

  public boolean isRead() {
    return readAt != null;
  }

  /** The title in a language, {@code zh} or {@code en}. */
  public String title(boolean english) {
    return english ? titleEn : titleZh;
  }

  public String text(boolean english) {
    return english ? textEn : textZh;
  }
}
