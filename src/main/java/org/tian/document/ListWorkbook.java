package org.tian.document;

import java.io.IOException;
import java.io.OutputStream;
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

/**
 * Lists as an Excel workbook as offices print and filter them: a bold head that stays and repeats,
 * wrapped cells with lines, A4 across. Written row by row, so that a list of any length needs the
 * memory of a page.
 */
public final class ListWorkbook implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 200;

  /** Excel counts widths in parts of a character. */
  private static final int CHARACTER = 256;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle head = style(true);
  private final CellStyle plain = style(false);

  /**
   * A sheet for a list, with its head.
   *
   * @param widths of the columns, in characters
   */
  public Sheet sheet(String name, List<String> columns, int... widths) {
    SXSSFSheet sheet = workbook.createSheet(name);
    for (int column = 0; column < columns.size(); column++) {
      sheet.setColumnWidth(column, widths[column] * CHARACTER);
    }
    Sheet list = new Sheet(sheet, columns.size());
    list.add(columns, head);
    layOut(sheet);
    return list;
  }

  public void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
    workbook.dispose();
  }

  private static void layOut(SXSSFSheet sheet) {
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  private CellStyle style(boolean bold) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    if (bold) {
      Font font = workbook.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    return style;
  }

  /** One list. */
  public final class Sheet {

    private final SXSSFSheet sheet;
    private final int columns;
    private int rows;

    private Sheet(SXSSFSheet sheet, int columns) {
      this.sheet = sheet;
      this.columns = columns;
    }

    /** Adds a row; numbers stay numbers, all else is written as text. */
    public void add(List<?> values) {
      add(values, plain);
    }

    /** Lets readers filter all rows added so far by their columns. */
    public void filter() {
      sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
    }

    private void add(List<?> values, CellStyle style) {
      Row row = sheet.createRow(rows++);
      for (int column = 0; column < values.size(); column++) {
        if (values.get(column) instanceof Number number) {
          row.createCell(column).setCellValue(number.doubleValue());
        } else {
          row.createCell(column).setCellValue(String.valueOf(values.get(column)));
        }
        row.getCell(column).setCellStyle(style);
      }
    }
  }
}
