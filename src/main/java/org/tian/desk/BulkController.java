package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.exchange.print.PrintBatches;
import org.tian.exchange.print.PrintedFile;
import org.tian.shared.Texts;

/** Runs over many cases: how far they are, what came of each case, cancelling the rest. */
@Controller
@RequestMapping("/desk/bulk")
class BulkController {

  private static final int RUNS = 30;

  private final BulkRuns runs;
  private final BulkViews views;
  private final PrintBatches prints;
  private final Texts texts;

  BulkController(BulkRuns runs, BulkViews views, PrintBatches prints, Texts texts) {
    this.runs = runs;
    this.views = views;
    this.prints = prints;
    this.texts = texts;
  }

  @GetMapping
  String list(@RequestParam(required = false) Long before, Model model) {
    List<BulkRun> found = runs.list(before, RUNS + 1);
    List<BulkRun> shown = found.stream().limit(RUNS).toList();
    model.addAttribute("runs", shown.stream().map(views::of).toList());
    model.addAttribute("prints", prints.isOpen());
    model.addAttribute("next", found.size() > RUNS ? shown.get(RUNS - 1).id() : null);
    model.addAttribute("later", before != null);
    return "desk/bulk-runs";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int after,
      Model model) {
    Optional<BulkItem.State> wanted =
        Arrays.stream(BulkItem.State.values()).filter(one -> one.name().equals(state)).findFirst();
    BulkRun run = runs.get(id);
    model.addAttribute("run", views.of(run, wanted, after));
    List<PrintedFile> printed = prints.isOwn(run) ? prints.filesOf(id) : List.of();
    model.addAttribute("printed", printed.size());
    model.addAttribute(
        "printedPdf", printed.stream().anyMatch(file -> file.format().equals("pdf")));
    model.addAttribute("chosen", wanted.map(Enum::name).orElse(""));
    return "desk/bulk-run";
  }

  @PostMapping("/{id}/cancellation")
  String cancel(@PathVariable long id, RedirectAttributes flash) {
    runs.cancel(id);
    flash.addFlashAttribute("done", texts.of("bulk.cancelled"));
    return "redirect:/desk/bulk/" + id;
  }
}
