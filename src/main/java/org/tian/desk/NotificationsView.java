package org.tian.desk;

import java.util.List;

/**
 * A page of somebody's notifications.
 *
 * @param kind chosen kind, or empty
 * @param narrowed whether anything is chosen
 * @param here address of this page, to come back to
 */
public record NotificationsView(
    String query,
    String kind,
    boolean unreadOnly,
    boolean narrowed,
    long unread,
    List<SearchView.Choice> kinds,
    List<Row> rows,
    String here,
    String nextUrl,
    String firstUrl) {

  /**
   * One notification.
   *
   * @param event what happened, in a word
   * @param leads whether there is a page to open
   */
  public record Row(
      long id,
      String title,
      String text,
      String event,
      String moment,
      boolean read,
      boolean leads) {}
}
