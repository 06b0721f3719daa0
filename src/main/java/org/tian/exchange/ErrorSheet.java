package org.tian.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.tian.exchange.ImportReport.CheckedRow;
import org.tian.shared.Texts;

/**
 * Writes Excel workbooks that fit the import: the empty form, and the broken rows with what is
 * wrong in front.
 */
@Component
public class ErrorSheet {

  private static final int WIDE = 40 * 256;
  private static final int NARROW = 18 * 256;

  private final Texts texts;

  ErrorSheet(Texts texts) {
    this.texts = texts;
  }

  /**
   * The broken rows as they were, each with its problems; mended, the sheet can be imported as it
   * is.
   */
  public byte[] of(ImportReport report) {
    return workbook(report.broken());
  }

  /** An empty form with the columns of an import. */
  public byte[] form() {
    return workbook(List.of());
  }

  private byte[] workbook(List<CheckedRow> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet(texts.of("exchange.sheet"));
      writeHeader(sheet, headStyle(workbook));
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      wrapped.setVerticalAlignment(VerticalAlignment.TOP);
      for (int i = 0; i < rows.size(); i++) {
        writeRow(sheet.createRow(i + 1), rows.get(i), wrapped);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A workbook in memory cannot fail to be written", e);
    }
  }

  private void writeHeader(XSSFSheet sheet, CellStyle style) {
    Row header = sheet.createRow(0);
    ImportColumn[] columns = ImportColumn.values();
    for (int i = 0; i < columns.length; i++) {
      header.createCell(i).setCellValue(columns[i].chinese());
      header.getCell(i).setCellStyle(style);
      sheet.setColumnWidth(i, columns[i].isRequired() ? WIDE : NARROW);
    }
    header.createCell(columns.length).setCellValue(texts.of("exchange.problems"));
    header.getCell(columns.length).setCellStyle(style);
    sheet.setColumnWidth(columns.length, WIDE);
  }

  private void writeRow(Row line, CheckedRow checked, CellStyle style) {
    ImportColumn[] columns = ImportColumn.values();
    for (int i = 0; i < columns.length; i++) {
      line.createCell(i).setCellValue(checked.row().text(columns[i]));
      line.getCell(i).setCellStyle(style);
    }
    line.createCell(columns.length)
        .setCellValue(checked.problems().stream().map(texts::of).collect(Collectors.joining("\n")));
    line.getCell(columns.length).setCellStyle(style);
  }

  private static CellStyle headStyle(XSSFWorkbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    return style;
  }
}
