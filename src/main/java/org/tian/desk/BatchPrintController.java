package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.bulk.BulkPreview;
import org.tian.exchange.print.PrintBatches;
import org.tian.proposal.CaseSelection;
import org.tian.proposal.ProposalStatus;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Printing one kind of document of many cases: chosen, looked at, begun as a run. */
@Controller
@RequestMapping("/desk/batch-print")
class BatchPrintController {

  private final PrintBatches batches;
  private final BatchPrintViews views;
  private final Texts texts;

  BatchPrintController(PrintBatches batches, BatchPrintViews views, Texts texts) {
    this.batches = batches;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "pdf") String formats,
      @RequestParam(defaultValue = "") String cases,
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String session,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String status,
      Model model) {
    PrintBatches.Order order = order(kind, formats, cases, committee, session, unit, status);
    requireOpen();
    if (kind.isEmpty()) {
      return page(order, null, List.of(), model);
    }
    try {
      return page(order, batches.preview(order), List.of(), model);
    } catch (RefusedException refused) {
      return page(order, null, Problem.of(refused.refusals(), texts), model);
    }
  }

  @PostMapping
  String start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "pdf") String formats,
      @RequestParam(defaultValue = "") String cases,
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String session,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String status,
      @RequestParam String key,
      Model model) {
    requireOpen();
    PrintBatches.Order order = order(kind, formats, cases, committee, session, unit, status);
    try {
      return "redirect:/desk/bulk/" + batches.start(order, key).id();
    } catch (RefusedException refused) {
      return page(order, null, Problem.of(refused.refusals(), texts), model);
    }
  }

  private void requireOpen() {
    if (!batches.isOpen()) {
      throw Refusal.of("print.not-yours").asException();
    }
  }

  private PrintBatches.Order order(
      String kind,
      String formats,
      String cases,
      String committee,
      String session,
      String unit,
      String status) {
    String chosen =
        committee.isEmpty() ? views.committees().stream().findFirst().orElse("") : committee;
    return new PrintBatches.Order(
        kind,
        formats,
        numbers(cases),
        new CaseSelection(
            chosen,
            session.matches("\\d{1,18}") ? Long.valueOf(session) : null,
            unit,
            Arrays.stream(ProposalStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null)));
  }

  private static List<Long> numbers(String cases) {
    return Arrays.stream(cases.split(","))
        .filter(one -> one.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .toList();
  }

  private String page(
      PrintBatches.Order order, BulkPreview preview, List<Problem> problems, Model model) {
    model.addAttribute("print", views.of(order, preview));
    model.addAttribute("key", UUID.randomUUID().toString());
    model.addAttribute("problems", problems);
    return "document/batch-print";
  }
}
