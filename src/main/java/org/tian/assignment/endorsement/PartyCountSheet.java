package org.tian.assignment.endorsement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
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

/**
 * The numbers of the parties as an Excel workbook in Chinese: a row for each session and body, so
 * that it can be filtered and summed.
 */
@Component
public class PartyCountSheet {

  private static final List<String> COLUMNS =
      List.of("session", "year", "body", "kind", "received", "filed", "growth", "percent");
  private static final int[] WIDTHS = {22, 10, 30, 14, 10, 10, 14, 14};
  private static final int CHARACTER = 256;

  private final Texts texts;

  PartyCountSheet(Texts texts) {
    this.texts = texts;
  }

  public byte[] write(PartyCounts counts) {
    return Texts.in(Locale.SIMPLIFIED_CHINESE, () -> written(counts));
  }

  private byte[] written(PartyCounts counts) {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet(texts.of("party-count.sheet"));
      head(sheet, headStyle(workbook));
      int line = 0;
      for (PartyCounts.Session session : counts.sessions()) {
        for (PartyCounts.Line body : session.bodies()) {
          fill(sheet.createRow(++line), session, body, body.name());
        }
        fill(sheet.createRow(++line), session, session.total(), texts.of("party-count.total"));
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
      cell.setCellValue(texts.of("party-count." + COLUMNS.get(i)));
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
  }

  private void fill(Row row, PartyCounts.Session session, PartyCounts.Line line, String name) {
    row.createCell(0).setCellValue(session.name());
    row.createCell(1).setCellValue(session.year());
    row.createCell(2).setCellValue(name);
    row.createCell(3)
        .setCellValue(line.kind() == null ? "" : texts.nameOf("bodykind", line.kind()));
    row.createCell(4).setCellValue(line.received());
    row.createCell(5).setCellValue(line.filed());
    if (line.growth() != null) {
      row.createCell(6).setCellValue(line.growth());
    }
    if (line.growthPercent() != null) {
      row.createCell(7).setCellValue(line.growthPercent());
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
