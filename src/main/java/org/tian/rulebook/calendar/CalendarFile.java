package org.tian.rulebook.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tian.shared.Refusal;

/**
 * The days of a year as a file: tab-separated with the columns {@code date}, {@code kind}, {@code
 * name}, or JSON with the same names. What begins with a bracket is JSON.
 */
public final class CalendarFile {

  private static final ObjectMapper JSON = new JsonMapper();
  private static final List<String> COLUMNS = List.of("date", "kind", "name");

  private CalendarFile() {}

  /**
   * Reads the rows; what they say is checked elsewhere.
   *
   * @throws org.tian.shared.RefusedException {@code calendar.file-empty}, {@code
   *     calendar.file-columns} or {@code calendar.file-json}
   */
  public static List<CalendarRow> read(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      throw Refusal.at("file", "calendar.file-empty").asException();
    }
    char first = plain.strip().charAt(0);
    List<CalendarRow> rows = first == '[' || first == '{' ? json(plain) : tsv(plain);
    if (rows.isEmpty()) {
      throw Refusal.at("file", "calendar.file-empty").asException();
    }
    return rows;
  }

  private static List<CalendarRow> json(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      JsonNode days = node.isArray() ? node : node.path("days");
      if (!days.isArray()) {
        throw Refusal.at("file", "calendar.file-json").asException();
      }
      return Arrays.asList(JSON.treeToValue(days, CalendarRow[].class));
    } catch (JsonProcessingException notOurs) {
      throw Refusal.at("file", "calendar.file-json").asException();
    }
  }

  private static List<CalendarRow> tsv(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> head =
        Arrays.stream(lines.get(0).split("\t"))
            .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
            .toList();
    if (!head.containsAll(COLUMNS)) {
      throw Refusal.at("file", "calendar.file-columns").asException();
    }
    List<CalendarRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      rows.add(
          new CalendarRow(
              cell(cells, head.indexOf("date")),
              cell(cells, head.indexOf("kind")),
              cell(cells, head.indexOf("name"))));
    }
    return rows;
  }

  private static String cell(String[] cells, int column) {
    return column < cells.length ? cells[column].strip() : "";
  }

  /** The rows as a tab-separated file. */
  public static String tsv(List<CalendarRow> rows) {
    StringBuilder file = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    rows.forEach(
        row -> file.append(String.join("\t", row.date(), row.kind(), row.name())).append('\n'));
    return file.toString();
  }

  /** The rows as JSON. */
  public static String json(List<CalendarRow> rows) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rows cannot be written as JSON: " + Map.of("rows", rows), e);
    }
  }
}
