package org.tian.assignment.meeting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import org.tian.shared.Texts;

/**
 * The list of a meeting as an Excel workbook: a row for each unit of each case, and the numbers.
 */
@Component
class MeetingSheet {

  private static final int ROWS_IN_MEMORY = 200;
  private static final int CHARACTER = 256;
  private static final List<String> COLUMNS =
      List.of("unit", "role", "number", "title", "proposer", "contact", "due", "office", "state");
  private static final int[] WIDTHS = {26, 8, 14, 48, 20, 16, 34, 26, 12};

  private final Texts texts;

  MeetingSheet(Texts texts) {
    this.texts = texts;
  }

  void write(MeetingPaper paper, OutputStream out) {
    SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    try (workbook) {
      CellStyle head = style(workbook, true);
      CellStyle plain = style(workbook, false);
      cases(workbook.createSheet(texts.of("meetingpaper.sheet.cases")), paper, head, plain);
      numbers(workbook.createSheet(texts.of("meetingpaper.sheet.units")), paper, head, plain);
      workbook.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException("The list could not be written", broken);
    } finally {
      workbook.dispose();
    }
  }

  private void cases(SXSSFSheet sheet, MeetingPaper paper, CellStyle head, CellStyle plain) {
    Row header = sheet.createRow(0);
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
      put(header, column, texts.of("meetingpaper.column." + COLUMNS.get(column)), head);
    }
    int line = 0;
    for (MeetingPaper.Part part : paper.parts()) {
      for (MeetingPaper.Line one : part.lines()) {
        Row row = sheet.createRow(++line);
        List<String> values =
            List.of(
                part.unit(),
                one.role(),
                one.number(),
                one.title(),
                one.proposer(),
                one.contact(),
                one.due(),
                one.office(),
                one.state());
        for (int column = 0; column < values.size(); column++) {
          put(row, column, values.get(column), plain);
        }
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, line, 0, COLUMNS.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  private void numbers(SXSSFSheet sheet, MeetingPaper paper, CellStyle head, CellStyle plain) {
    sheet.setColumnWidth(0, WIDTHS[0] * CHARACTER);
    sheet.setColumnWidth(1, WIDTHS[1] * CHARACTER);
    sheet.setColumnWidth(2, WIDTHS[3] * CHARACTER);
    Row header = sheet.createRow(0);
    put(header, 0, texts.of("meetingpaper.column.unit"), head);
    put(header, 1, texts.of("meetingpaper.column.cases"), head);
    put(header, 2, texts.of("meetingpaper.column.role"), head);
    int line = 0;
    for (MeetingPaper.Part part : paper.parts()) {
      Row row = sheet.createRow(++line);
      put(row, 0, part.unit(), plain);
      row.createCell(1).setCellValue(part.lines().size());
      row.getCell(1).setCellStyle(plain);
      put(row, 2, String.join("、", part.numbers()), plain);
    }
  }

  private static void put(Row row, int column, String value, CellStyle style) {
    row.createCell(column).setCellValue(value);
    row.getCell(column).setCellStyle(style);
  }

  private static CellStyle style(SXSSFWorkbook workbook, boolean head) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
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
