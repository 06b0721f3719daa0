package org.tian.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.tika.Tika;
import org.tian.shared.Refusal;

/**
 * Reads an import file, tab-separated text in UTF-8 or an Excel workbook (first sheet), by what is
 * in it.
 */
final class ImportSheet {

  /** Most rows of one file. */
  static final int ROWS = 5_000;

  private static final Tika TIKA = new Tika();

  private ImportSheet() {}

  /**
   * The rows under the header; empty lines are left out.
   *
   * @throws org.tian.shared.RefusedException when the file is no table, or columns are missing
   */
  static List<ImportRow> read(String fileName, byte[] content) {
    if (content.length == 0) {
      throw Refusal.at("file", "import.empty").asException();
    }
    List<List<String>> lines = isWorkbook(fileName, content) ? workbook(content) : text(content);
    return rows(lines);
  }

  private static boolean isWorkbook(String fileName, byte[] content) {
    String type = TIKA.detect(content, fileName);
    if (type.equals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
      return true;
    }
    if (type.startsWith("text/")) {
      return false;
    }
    throw Refusal.at("file", "import.wrong-type", fileName).asException();
  }

  private static List<List<String>> text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.lines().map(ImportSheet::cells).toList();
    } catch (CharacterCodingException e) {
      throw Refusal.at("file", "import.not-utf8").asException();
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.replace("\\n", "\n"));
    }
    return cells;
  }

  private static List<List<String>> workbook(byte[] content) {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      Sheet sheet = workbook.getSheetAt(0);
      DataFormatter shown = new DataFormatter(Locale.CHINA);
      List<List<String>> lines = new ArrayList<>();
      for (int number = 0; number <= Math.min(sheet.getLastRowNum(), ROWS + 1); number++) {
        List<String> cells = new ArrayList<>();
        Row row = sheet.getRow(number);
        for (int cell = 0; row != null && cell < row.getLastCellNum(); cell++) {
          cells.add(shown.formatCellValue(row.getCell(cell)));
        }
        lines.add(cells);
      }
      return lines;
    } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      throw Refusal.at("file", "import.unreadable").asException();
    }
  }

  private static List<ImportRow> rows(List<List<String>> lines) {
    List<ImportColumn> columns = columns(lines.isEmpty() ? List.of() : lines.get(0));
    List<ImportRow> rows = new ArrayList<>();
    for (int number = 1; number < lines.size(); number++) {
      List<String> cells = lines.get(number);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new ImportRow(number + 1, byColumn(columns, cells)));
      }
    }
    if (rows.isEmpty()) {
      throw Refusal.at("file", "import.no-rows").asException();
    }
    if (rows.size() > ROWS) {
      throw Refusal.at("file", "import.too-many-rows", ROWS).asException();
    }
    return rows;
  }

  private static List<ImportColumn> columns(List<String> header) {
    List<ImportColumn> columns = new ArrayList<>();
    header.forEach(name -> columns.add(ImportColumn.ofHeader(name).orElse(null)));
    for (ImportColumn column : ImportColumn.values()) {
      if (column.isRequired() && !columns.contains(column)) {
        throw Refusal.at("file", "import.column-missing", column.chinese()).asException();
      }
    }
    return columns;
  }

  private static Map<ImportColumn, String> byColumn(
      List<ImportColumn> columns, List<String> cells) {
    Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      if (columns.get(i) != null) {
        row.put(columns.get(i), cells.get(i));
      }
    }
    return row;
  }
}
