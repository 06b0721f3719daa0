package org.tian.desk;

import java.util.List;

/**
 * What the form of an entry on behalf offers.
 *
 * @param committees committees in whose office the person works
 * @param submits whether the committee lets the office submit from a signed paper
 * @param json what the page's script needs
 */
public record OnBehalfView(
    List<Choice> committees, List<Choice> bodies, boolean submits, boolean counts, String json) {

  /** Something to choose. */
  public record Choice(String code, String name) {}

  /**
   * Entries of the office.
   *
   * @param nextUrl next page, or empty
   */
  public record Page(List<Row> rows, String nextUrl) {}

  /**
   * One entry.
   *
   * @param url the case once it is submitted, else empty: a draft is its proposer's
   */
  public record Row(
      String title,
      String url,
      String proposer,
      String way,
      String received,
      String enteredBy,
      String state,
      String tone) {}
}
