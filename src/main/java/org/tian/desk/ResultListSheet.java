package org.tian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.tian.shared.Texts;

/** The three lists of a case as an Excel workbook: a row for each suggestion and unit. */
@Component
class ResultListSheet {

  private static final int CHARACTER = 256;
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "advice",
          "whom",
          "expected",
          "unit",
          "role",
          "measure",
          "answer",
          "result",
          "done-by",
          "letter");
  private static final int[] WIDTHS = {8, 44, 20, 26, 22, 8, 36, 50, 24, 16, 30};

  private final Texts texts;

  ResultListSheet(Texts texts) {
    this.texts = texts;
  }

  byte[] write(ResultListView list) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle head = style(workbook, true);
      CellStyle plain = style(workbook, false);
      lines(workbook.createSheet(texts.of("results.sheet.lines")), list, head, plain);
      counts(workbook.createSheet(texts.of("results.sheet.counts")), list, head, plain);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The list could not be written", broken);
    }
  }

  private void lines(XSSFSheet sheet, ResultListView list, CellStyle head, CellStyle plain) {
    Row header = sheet.createRow(0);
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
      put(header, column, texts.of("results.col." + COLUMNS.get(column)), head);
    }
    int at = 0;
    for (ResultListView.Line line : list.lines()) {
      List<ResultListView.Part> parts = line.parts();
      if (parts.isEmpty()) {
        row(sheet, ++at, line, null, plain);
      }
      for (ResultListView.Part part : parts) {
        row(sheet, ++at, line, part, plain);
      }
    }
    sheet.createFreezePane(2, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, at, 0, COLUMNS.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  private static void row(
      XSSFSheet sheet,
      int at,
      ResultListView.Line line,
      ResultListView.Part part,
      CellStyle style) {
    Row row = sheet.createRow(at);
    row.createCell(0).setCellValue(line.number());
    row.getCell(0).setCellStyle(style);
    List<String> values =
        part == null
            ? List.of(line.advice(), line.whom(), line.expected(), "", "", "", "", "", "", "")
            : List.of(
                line.advice(),
                line.whom(),
                line.expected(),
                part.unit(),
                part.role(),
                part.measure(),
                part.answer(),
                part.result(),
                part.doneBy(),
                part.letter());
    for (int i = 0; i < values.size(); i++) {
      put(row, i + 1, values.get(i), style);
    }
  }

  private void counts(XSSFSheet sheet, ResultListView list, CellStyle head, CellStyle plain) {
    sheet.setColumnWidth(0, WIDTHS[1] * CHARACTER);
    Row header = sheet.createRow(0);
    put(header, 0, texts.of("results.col.result"), head);
    put(header, 1, texts.of("results.col.answers"), head);
    int at = 0;
    for (ResultListView.Count count : list.counts()) {
      Row row = sheet.createRow(++at);
      put(row, 0, count.name(), plain);
      row.createCell(1).setCellValue(count.answers());
      row.getCell(1).setCellStyle(plain);
    }
  }

  private static void put(Row row, int column, String value, CellStyle style) {
    row.createCell(column).setCellValue(value);
    row.getCell(column).setCellStyle(style);
  }

  private static CellStyle style(XSSFWorkbook workbook, boolean head) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    if (head) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      style.setFont(bold);
    }
    return style;
  }
}
