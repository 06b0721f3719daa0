package org.tian.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads the tab-separated data files that ship with the program: UTF-8, one header row, {@code \n}
 * for a line break.
 */
public final class TsvRows {

  private TsvRows() {}

  /** Rows by column name, in the order of the file; a missing last cell is empty. */
  public static List<Map<String, String>> of(String classPathFile) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(classPathFile).getInputStream(), StandardCharsets.UTF_8))) {
      String[] columns = reader.readLine().split("\t", -1);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          rows.add(row(columns, line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + classPathFile, e);
    }
    return rows;
  }

  private static Map<String, String> row(String[] columns, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], i < cells.length ? cells[i].strip().replace("\\n", "\n") : "");
    }
    return row;
  }
}
