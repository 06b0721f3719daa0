package org.tian.handling.commitment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.document.ListWorkbook;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodes;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The list of promises and the result list over years as Excel workbooks. */
@Component
public class CommitmentSheets {

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
    try (ListWorkbook workbook = new ListWorkbook()) {
      ListWorkbook.Sheet sheet =
          workbook.sheet(
              name,
              columns.stream().map(column -> texts.of("commitment.column." + column)).toList(),
              widths);
      lines.forEach(sheet::add);
      sheet.filter();
      workbook.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException("The list could not be written", broken);
    }
  }

  private String day(LocalDate day) {
    return day == null ? "" : formats.day(day);
  }
}
