package org.tian.desk;

import java.util.List;

/**
 * A search and what it found.
 *
 * @param narrowed whether anything narrows it, so that an empty result can say so
 * @param nextUrl next page, or null
 * @param firstUrl first page when this is another one, or null
 */
public record SearchView(
    String query,
    List<Choice> statuses,
    List<Choice> committees,
    List<Choice> categories,
    List<Choice> years,
    List<Choice> marks,
    String keyword,
    List<MyProposalsView.Row> rows,
    boolean narrowed,
    String nextUrl,
    String firstUrl) {

  /** One entry of a filter. */
  public record Choice(String value, String text, boolean chosen) {}
}
