package org.tian.assignment.meeting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.document.ListWorkbook;
import org.tian.shared.Texts;

/**
 * The list of a meeting as an Excel workbook: a row for each unit of each case, and the numbers.
 */
@Component
class MeetingSheet {

  private static final List<String> COLUMNS =
      List.of("unit", "role", "number", "title", "proposer", "contact", "due", "office", "state");
  private static final int[] WIDTHS = {26, 8, 14, 48, 20, 16, 34, 26, 12};

  private final Texts texts;

  MeetingSheet(Texts texts) {
    this.texts = texts;
  }

  void write(MeetingPaper paper, OutputStream out) {
    try (ListWorkbook workbook = new ListWorkbook()) {
      cases(workbook, paper);
      numbers(workbook, paper);
      workbook.write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException("The list could not be written", broken);
    }
  }

  private void cases(ListWorkbook workbook, MeetingPaper paper) {
    ListWorkbook.Sheet sheet =
        workbook.sheet(texts.of("meetingpaper.sheet.cases"), columns(COLUMNS), WIDTHS);
    paper.parts().forEach(part -> part.lines().forEach(line -> sheet.add(cells(part, line))));
    sheet.filter();
  }

  private static List<String> cells(MeetingPaper.Part part, MeetingPaper.Line line) {
    return List.of(
        part.unit(),
        line.role(),
        line.number(),
        line.title(),
        line.proposer(),
        line.contact(),
        line.due(),
        line.office(),
        line.state());
  }

  private void numbers(ListWorkbook workbook, MeetingPaper paper) {
    ListWorkbook.Sheet sheet =
        workbook.sheet(
            texts.of("meetingpaper.sheet.units"),
            columns(List.of("unit", "cases", "role")),
            WIDTHS[0],
            WIDTHS[1],
            WIDTHS[3]);
    for (MeetingPaper.Part part : paper.parts()) {
      sheet.add(List.of(part.unit(), part.lines().size(), String.join("、", part.numbers())));
    }
  }

  private List<String> columns(List<String> names) {
    return names.stream().map(name -> texts.of("meetingpaper.column." + name)).toList();
  }
}
