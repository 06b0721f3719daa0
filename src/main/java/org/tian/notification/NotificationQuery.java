package org.tian.notification;

/**
 * What of a person's notifications is looked for.
 *
 * @param text contained in title or words; empty for all
 * @param group only of that kind; null for all
 * @param unread only what is not read
 * @param before id of the last one of the page before; null for the first page
 * @param limit rows of a page, 1 to 100
 */
public record NotificationQuery(
    String text, NewsGroup group, boolean unread, Long before, int limit) {

  private static final int MOST = 100;

  public NotificationQuery {
    text = text == null ? "" : text.strip();
    limit = Math.min(Math.max(limit, 1), MOST);
  }
}
