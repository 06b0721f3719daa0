package org.tian.engine.office;

/**
 * What a reader wants of the copies they got, the latest first.
 *
 * @param text part of a case number or title, or null for all
 * @param unread only those without a receipt
 * @param limit size of the page, 1 to 200
 * @param after id of the last one of the page before, or null
 */
public record CopyQuery(String text, boolean unread, int limit, Long after) {

  private static final int MOST = 200;

  public CopyQuery {
    limit = Math.max(1, Math.min(limit, MOST));
  }
}
