package org.tian.desk;

import java.util.List;

/**
 * Similar cases beside a case, for those who review it.
 *
 * @param repeated earlier years in which the same was asked, or empty
 * @param threshold warning threshold in percent
 */
public record SimilarView(long caseId, List<RepeatedYear> repeated, int threshold, List<Row> rows) {

  /** An earlier year with its cases. */
  public record RepeatedYear(int year, List<CaseView.Link> cases) {}

  /**
   * A candidate.
   *
   * @param url where it can be read, or empty
   * @param percent how alike
   * @param units who answers or answered it, in words
   * @param decision what was decided, or null
   * @param revision number of that decision, 0 for none
   */
  public record Row(
      long id,
      String number,
      String title,
      String committee,
      int year,
      String status,
      String tone,
      String url,
      int percent,
      boolean warned,
      String units,
      List<Passage> passages,
      Decision decision,
      List<Decision> earlier,
      int revision) {}

  /** Two passages to be read side by side. */
  public record Passage(String mine, String theirs, int percent) {}

  /** What was decided, by whom, when and why. */
  public record Decision(
      String verdict, String tone, String reason, String person, String moment) {}
}
