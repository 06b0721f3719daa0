package org.tian.exchange;

import java.util.List;
import org.tian.shared.Refusal;

/** What a check run found: every row with all that stands against it. */
public record ImportReport(List<CheckedRow> rows) {

  /**
   * A row and its problems; none when it can be imported.
   *
   * @param problems in the order of the columns
   */
  public record CheckedRow(ImportRow row, List<Refusal> problems) {

    public boolean isGood() {
      return problems.isEmpty();
    }
  }

  public List<CheckedRow> good() {
    return rows.stream().filter(CheckedRow::isGood).toList();
  }

  public List<CheckedRow> broken() {
    return rows.stream().filter(row -> !row.isGood()).toList();
  }
}
