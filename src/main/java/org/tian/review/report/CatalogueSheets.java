package org.tian.review.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.SessionDocuments;
import org.tian.shared.Texts;

/**
 * The catalogue as an Excel workbook: one sheet with the cases, one that says what each column
 * means.
 *
 * <p>Written row by row while it is read, so that a catalogue of any length needs the memory of a
 * page.
 */
@Service
public class CatalogueSheets {

  private static final int ROWS_IN_MEMORY = 200;
  private static final int CHARACTER = 256;

  private final CatalogueCases cases;
  private final SessionDocuments documents;
  private final Texts texts;

  CatalogueSheets(CatalogueCases cases, SessionDocuments documents, Texts texts) {
    this.cases = cases;
    this.documents = documents;
    this.texts = texts;
  }

  /**
   * Writes the catalogue of a session with what the acting person may see, in Chinese.
   *
   * @throws org.tian.shared.RefusedException as {@link SessionDocuments#readable}, before anything
   *     is written
   */
  @Transactional(readOnly = true)
  public void write(long sessionId, OutputStream out) {
    PlenarySession session = documents.readable(sessionId, "case-catalogue");
    Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () -> {
          fill(session, out);
          return null;
        });
  }

  private void fill(PlenarySession session, OutputStream out) {
    SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    try (workbook) {
      CellStyle head = headStyle(workbook);
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      wrapped.setVerticalAlignment(VerticalAlignment.TOP);
      SXSSFSheet sheet = workbook.createSheet(texts.of("catalogue.sheet"));
      writeHead(sheet, head);
      int[] line = {0};
      cases.each(session, row -> writeRow(sheet.createRow(++line[0]), row, wrapped));
      sheet.setAutoFilter(new CellRangeAddress(0, line[0], 0, CatalogueColumn.values().length - 1));
      explain(workbook.createSheet(texts.of("catalogue.explained")), head, wrapped);
      workbook.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException("The catalogue could not be written", broken);
    } finally {
      workbook.dispose();
    }
  }

  private void writeHead(SXSSFSheet sheet, CellStyle style) {
    Row header = sheet.createRow(0);
    for (CatalogueColumn column : CatalogueColumn.values()) {
      sheet.setColumnWidth(column.ordinal(), column.width * CHARACTER);
      header.createCell(column.ordinal()).setCellValue(texts.nameOf("catalogue.column", column));
      header.getCell(column.ordinal()).setCellStyle(style);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void writeRow(Row line, CatalogueRow row, CellStyle style) {
    for (CatalogueColumn column : CatalogueColumn.values()) {
      Object value = column.value.apply(row);
      var cell = line.createCell(column.ordinal());
      if (value instanceof Integer number) {
        cell.setCellValue(number);
      } else {
        cell.setCellValue((String) value);
      }
      cell.setCellStyle(style);
    }
  }

  private void explain(SXSSFSheet sheet, CellStyle head, CellStyle style) {
    sheet.setColumnWidth(0, 20 * CHARACTER);
    sheet.setColumnWidth(1, 80 * CHARACTER);
    pair(sheet.createRow(0), texts.of("catalogue.column"), texts.of("catalogue.meaning"), head);
    for (CatalogueColumn column : CatalogueColumn.values()) {
      pair(
          sheet.createRow(column.ordinal() + 1),
          texts.nameOf("catalogue.column", column),
          texts.nameOf("catalogue.meaning", column),
          style);
    }
  }

  private static void pair(Row row, String name, String meaning, CellStyle style) {
    row.createCell(0).setCellValue(name);
    row.createCell(1).setCellValue(meaning);
    row.getCell(0).setCellStyle(style);
    row.getCell(1).setCellStyle(style);
  }

  private static CellStyle headStyle(SXSSFWorkbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    return style;
  }
}
