package org.tian.desk;

import java.util.List;

/**
 * The list of cultivations.
 *
 * @param committeeWide whether the reader may switch to the whole committee
 * @param all whether the whole committee is shown
 * @param narrowed whether anything narrows the list
 * @param nextUrl address of the next page, or null at the end
 * @param firstUrl address of the first page when this is another one, or null
 */
public record CultivationListView(
    boolean committeeWide,
    boolean all,
    String query,
    boolean narrowed,
    List<Choice> states,
    List<Choice> grades,
    List<Row> rows,
    String nextUrl,
    String firstUrl) {

  /** One entry of a choice. */
  public record Choice(String value, String text, boolean chosen) {}

  /** One cultivation. */
  public record Row(
      String url,
      String number,
      String title,
      String declarer,
      String grade,
      String state,
      String tone,
      String mentor,
      String declared) {}

  /** A topic that was not taken, for the declarer who has not read why. */
  public record Declined(long id, String title, String reason, String moment) {}
}
