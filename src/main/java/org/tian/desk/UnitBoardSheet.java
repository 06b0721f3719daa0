package org.tian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.document.ListWorkbook;
import org.tian.shared.Texts;

/** A unit's board as an Excel workbook in the reader's language, a row for each task. */
@Component
class UnitBoardSheet {

  private static final List<String> COLUMNS =
      List.of(
          "desk.col.number",
          "desk.col.case",
          "board.unit",
          "board.role",
          "board.way",
          "board.state",
          "board.items",
          "board.contacts",
          "desk.col.due");
  private static final int[] WIDTHS = {14, 50, 26, 12, 20, 14, 10, 10, 30};

  private final Texts texts;

  UnitBoardSheet(Texts texts) {
    this.texts = texts;
  }

  byte[] write(List<UnitBoardView.Row> rows) {
    try (ListWorkbook workbook = new ListWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ListWorkbook.Sheet sheet =
          workbook.sheet(texts.of("board.sheet"), COLUMNS.stream().map(texts::of).toList(), WIDTHS);
      rows.forEach(row -> sheet.add(cells(row)));
      sheet.filter();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The workbook could not be written", broken);
    }
  }

  private static List<String> cells(UnitBoardView.Row row) {
    return List.of(
        row.number(),
        row.title(),
        row.unit(),
        row.role(),
        row.way(),
        row.status(),
        row.items(),
        row.contacts(),
        (row.due().day() + " " + row.due().words()).strip());
  }
}
