package org.tian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
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
  private static final int CHARACTER = 256;

  private final Texts texts;

  UnitBoardSheet(Texts texts) {
    this.texts = texts;
  }

  byte[] write(List<UnitBoardView.Row> rows) {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet(texts.of("board.sheet"));
      head(sheet, headStyle(workbook));
      int line = 0;
      for (UnitBoardView.Row row : rows) {
        fill(sheet.createRow(++line), row);
      }
      sheet.setAutoFilter(new CellRangeAddress(0, line, 0, COLUMNS.size() - 1));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The workbook could not be written", broken);
    }
  }

  private void head(Sheet sheet, CellStyle style) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < COLUMNS.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(texts.of(COLUMNS.get(i)));
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void fill(Row line, UnitBoardView.Row row) {
    List<String> cells =
        List.of(
            row.number(),
            row.title(),
            row.unit(),
            row.role(),
            row.way(),
            row.status(),
            row.items(),
            row.contacts(),
            (row.due().day() + " " + row.due().words()).strip());
    for (int i = 0; i < cells.size(); i++) {
      line.createCell(i).setCellValue(cells.get(i));
    }
  }

  private static CellStyle headStyle(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    return style;
  }
}
