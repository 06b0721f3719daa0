package org.tian.desk;

import java.util.List;

/**
 * The sessions of one committee as its office sees them.
 *
 * @param pattern of case numbers, in use or being tried
 * @param samples the next numbers under that pattern
 * @param next the next number under the pattern in use, or empty before the first session
 */
public record SessionsView(
    String committee,
    String name,
    List<Row> rows,
    String pattern,
    List<String> samples,
    String next,
    List<CaseView.Event> changes) {

  /** One session; times in words. */
  public record Row(
      long id,
      String name,
      String number,
      String collecting,
      String cutoff,
      String sitting,
      String state,
      String tone,
      long given) {}
}
