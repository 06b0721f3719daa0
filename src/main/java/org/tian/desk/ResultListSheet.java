package org.tian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.document.ListWorkbook;
import org.tian.shared.Texts;

/** The three lists of a case as an Excel workbook: a row for each suggestion and unit. */
@Component
class ResultListSheet {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "advice",
          "whom",
          "expected",
          "unit",
          "role",
          "measure",
          "answer",
          "result",
          "done-by",
          "letter");
  private static final int[] WIDTHS = {8, 44, 20, 26, 22, 8, 36, 50, 24, 16, 30};

  private final Texts texts;

  ResultListSheet(Texts texts) {
    this.texts = texts;
  }

  byte[] write(ResultListView list) {
    try (ListWorkbook workbook = new ListWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      lines(workbook, list);
      counts(workbook, list);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The list could not be written", broken);
    }
  }

  private void lines(ListWorkbook workbook, ResultListView list) {
    ListWorkbook.Sheet sheet =
        workbook.sheet(texts.of("results.sheet.lines"), columns(COLUMNS), WIDTHS);
    for (ResultListView.Line line : list.lines()) {
      if (line.parts().isEmpty()) {
        sheet.add(List.of(line.number(), line.advice(), line.whom(), line.expected()));
      }
      line.parts().forEach(part -> sheet.add(cells(line, part)));
    }
    sheet.filter();
  }

  private static List<Object> cells(ResultListView.Line line, ResultListView.Part part) {
    return List.of(
        line.number(),
        line.advice(),
        line.whom(),
        line.expected(),
        part.unit(),
        part.role(),
        part.measure(),
        part.answer(),
        part.result(),
        part.doneBy(),
        part.letter());
  }

  private void counts(ListWorkbook workbook, ResultListView list) {
    ListWorkbook.Sheet sheet =
        workbook.sheet(
            texts.of("results.sheet.counts"), columns(List.of("result", "answers")), WIDTHS[1], 12);
    list.counts().forEach(count -> sheet.add(List.of(count.name(), count.answers())));
  }

  private List<String> columns(List<String> names) {
    return names.stream().map(name -> texts.of("results.col." + name)).toList();
  }
}
