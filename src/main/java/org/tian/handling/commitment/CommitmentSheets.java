package org.tian.handling.commitment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodes;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The list of promises and the result list over years as Excel workbooks. */
@Component
public class CommitmentSheets {

  private static final int ROWS_IN_MEMORY = 200;
  private static final int CHARACTER = 256;

  private static final List<String> LINES =
      List.of(
          "number",
          "title",
          "session",
          "item",
          "suggestion",
          "unit",
          "holder",
          "promise",
          "first",
          "later",
          "promised",
          "first-day",
          "day",
          "moves",
          "state",
          "closed",
          "report");
  private static final int[] LINE_WIDTHS = {
    14, 36, 22, 8, 36, 22, 22, 40, 16, 16, 16, 16, 16, 8, 14, 16, 40
  };
  private static final List<String> YEARS =
      List.of("year", "unit", "count", "kept", "moved", "given-up", "open", "overdue", "percent");
  private static final int[] YEAR_WIDTHS = {10, 28, 10, 10, 10, 10, 10, 10, 12};

  private final ResultCodes codes;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CommitmentSheets(ResultCodes codes, Directory directory, Formats formats, Texts texts) {
    this.codes = codes;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** Line by line: suggestion, promise, first result, later result. */
  public void lines(List<CommitmentRow> rows, OutputStream out) {
    write(
        texts.of("commitment.sheet.lines"),
        LINES,
        LINE_WIDTHS,
        rows.stream().map(this::cells).toList(),
        out);
  }

  private List<Object> cells(CommitmentRow row) {
    return List.of(
        row.number(),
        row.title(),
        row.session(),
        row.itemNo(),
        row.itemText(),
        directory.nameOf(row.unit()),
        directory.nameOf(row.holder()),
        row.promise(),
        codes.labelOf(row.committee(), row.codeThen(), row.classThen()),
        row.laterCode() == null
            ? ""
            : codes.labelOf(row.committee(), row.laterCode(), ResultClass.SOLVED),
        day(row.promisedOn()),
        day(row.firstDay()),
        day(row.dueDay()),
        row.moves(),
        texts.of(row.state().messageKey()),
        day(row.closedOn()),
        row.report() == null ? "" : row.report());
  }

  /** By year and unit: promised, kept, moved, given up. */
  public void years(List<CommitmentBook.YearCount> counts, OutputStream out) {
    write(
        texts.of("commitment.sheet.years"),
        YEARS,
        YEAR_WIDTHS,
        counts.stream().map(this::cells).toList(),
        out);
  }

  private List<Object> cells(CommitmentBook.YearCount one) {
    return List.of(
        one.year(),
        directory.nameOf(one.unit()),
        one.promised(),
        one.kept(),
        one.moved(),
        one.givenUp(),
        one.open(),
        one.overdue(),
        one.percentKept() + "%");
  }

  private void write(
      String name, List<String> columns, int[] widths, List<List<Object>> lines, OutputStream out) {
    SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    try (workbook) {
      SXSSFSheet sheet = workbook.createSheet(name);
      CellStyle head = style(workbook, true);
      CellStyle plain = style(workbook, false);
      Row header = sheet.createRow(0);
      for (int column = 0; column < columns.size(); column++) {
        sheet.setColumnWidth(column, widths[column] * CHARACTER);
        put(header, column, texts.of("commitment.column." + columns.get(column)), head);
      }
      int number = 0;
      for (List<Object> line : lines) {
        Row row = sheet.createRow(++number);
        for (int column = 0; column < line.size(); column++) {
          put(row, column, line.get(column), plain);
        }
      }
      layOut(sheet, number, columns.size());
      workbook.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException("The list could not be written", broken);
    } finally {
      workbook.dispose();
    }
  }

  private static void layOut(SXSSFSheet sheet, int lines, int columns) {
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, lines, 0, columns - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  private static void put(Row row, int column, Object value, CellStyle style) {
    if (value instanceof Number number) {
      row.createCell(column).setCellValue(number.doubleValue());
    } else {
      row.createCell(column).setCellValue((String) value);
    }
    row.getCell(column).setCellStyle(style);
  }

  private static CellStyle style(SXSSFWorkbook workbook, boolean head) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (head) {
      Font bold = workbook.createFont();
      bold.setBold(true);
      style.setFont(bold);
    }
    return style;
  }

  private String day(LocalDate day) {
    return day == null ? "" : formats.day(day);
  }
}
