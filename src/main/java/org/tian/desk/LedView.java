package org.tian.desk;

import java.util.List;

/**
 * The cases a leader leads.
 *
 * @param query what was searched for, or empty
 * @param nextUrl next page, or null
 * @param firstUrl first page when this is another one, or null
 */
public record LedView(String query, List<Row> rows, String nextUrl, String firstUrl) {

  /**
   * A case.
   *
   * @param units each unit with how far it is
   * @param steps what waits now, and for whom
   * @param taskUrl the leader's own step, or empty
   * @param lastNote what the leader said last, or empty
   */
  public record Row(
      String number,
      String title,
      String url,
      String status,
      String tone,
      List<String> units,
      List<CaseView.OpenStep> steps,
      String taskUrl,
      String lastNote) {}
}
