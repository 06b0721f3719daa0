package org.tian.desk;

import java.util.List;

/** The texts of notifications of a committee in one language. */
public record NewsTextsView(
    String committee,
    String committeeName,
    String language,
    List<SearchView.Choice> committees,
    List<String> channels,
    List<Row> rows) {

  /** An event with its text on each channel; null where it has none. */
  public record Row(String event, List<Cell> cells) {}

  /**
   * One text.
   *
   * @param own whether the committee has words of its own
   * @param failing whether the own words could last not be used
   */
  public record Cell(String code, String channel, boolean own, boolean failing) {}
}
