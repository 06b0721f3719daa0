package org.tian.desk;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tian.document.FileDownload;
import org.tian.shared.Texts;

/** Advice, handling and result list of a case (清单式提案, SZ-1): page, print, Excel. */
@Controller
@RequestMapping("/desk/cases/{id}")
class ResultListController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ResultListViews views;
  private final ResultListSheet sheet;
  private final Texts texts;

  ResultListController(ResultListViews views, ResultListSheet sheet, Texts texts) {
    this.views = views;
    this.sheet = sheet;
    this.texts = texts;
  }

  @GetMapping("/results")
  String show(@PathVariable long id, Model model) {
    model.addAttribute("view", views.of(id));
    return "handling/results";
  }

  @GetMapping("/results.xlsx")
  ResponseEntity<Resource> sheet(@PathVariable long id) {
    ResultListView list = views.of(id);
    return FileDownload.of(
        list.number() + "-" + texts.of("results.title") + ".xlsx", XLSX, sheet.write(list));
  }
}
