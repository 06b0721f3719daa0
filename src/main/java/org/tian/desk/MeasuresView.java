package org.tian.desk;

import java.util.List;

/**
 * Measures of a case.
 *
 * @param removed those taken away, with the reason
 * @param items suggestions to choose from
 * @param changeable whether the reader may add and remove
 */
public record MeasuresView(
    long caseId,
    List<Line> lines,
    List<Line> removed,
    List<SearchView.Choice> items,
    boolean changeable) {

  /**
   * A measure.
   *
   * @param url an address of the web or of the file; never empty
   * @param outside whether it is an address of the web
   * @param item the suggestion it came of, in words
   * @param removed who took it away, when and why; or empty
   */
  public record Line(
      long id,
      String title,
      String documentNumber,
      String issuingBody,
      String day,
      String url,
      boolean outside,
      String item,
      String removed) {}
}
