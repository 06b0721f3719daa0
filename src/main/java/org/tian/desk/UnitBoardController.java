package org.tian.desk;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.document.FileDownload;
import org.tian.handling.annual.AnnualSummaries;
import org.tian.handling.room.UnitBoard;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.Texts;

/** All tasks of a unit: progress, talks, due days (AH-4). */
@Controller
@RequestMapping(UnitBoardViews.PAGE)
class UnitBoardController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int PAGE_SIZE = 50;
  private static final int MOST_EXPORTED = 5000;

  private final UnitBoard board;
  private final UnitBoardViews views;
  private final UnitBoardSheet sheet;
  private final AnnualSummaries summaries;
  private final Texts texts;

  UnitBoardController(
      UnitBoard board,
      UnitBoardViews views,
      UnitBoardSheet sheet,
      AnnualSummaries summaries,
      Texts texts) {
    this.summaries = summaries;
    this.board = board;
    this.views = views;
    this.sheet = sheet;
    this.texts = texts;
  }

  @GetMapping
  String show(UnitBoardViews.Asked asked, Model model) {
    model.addAttribute("board", views.of(asked, PAGE_SIZE));
    return "room/unit-board";
  }

  /** What is looked for as a workbook, at most 5,000 tasks. */
  @GetMapping("/unit-board.xlsx")
  ResponseEntity<Resource> workbook(UnitBoardViews.Asked asked) {
    UnitBoard.Page page = board.page(views.search(asked, MOST_EXPORTED));
    return FileDownload.of(
        texts.of("board.sheet") + ".xlsx",
        XLSX,
        sheet.write(page.rows().stream().map(views::row).toList()));
  }

  /** The summary of a unit's year as Word or PDF. */
  @GetMapping("/annual-summary.{format:pdf|docx}")
  ResponseEntity<Resource> summary(
      @PathVariable String format, @RequestParam String unit, @RequestParam int year) {
    CaseDocuments.Written written = summaries.write(unit, year, AnnualSummaries.format(format));
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }
}
