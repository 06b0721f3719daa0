package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.signoff.GuidanceNote;
import org.tian.handling.signoff.LedHandling;
import org.tian.handling.signoff.LedHandlings;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Texts;

/** The cases whose handling a leader leads, with where they stand (BJ-3). */
@Controller
class LedController {

  private static final String PAGE = "/desk/led";
  private static final int PAGE_SIZE = 20;

  private final LedHandlings led;
  private final Proposals proposals;
  private final UnitTasks unitTasks;
  private final WorkItems items;
  private final StepNames names;
  private final DueViews dueViews;
  private final Directory directory;
  private final Texts texts;

  LedController(
      LedHandlings led,
      Proposals proposals,
      UnitTasks unitTasks,
      WorkItems items,
      StepNames names,
      DueViews dueViews,
      Directory directory,
      Texts texts) {
    this.led = led;
    this.proposals = proposals;
    this.unitTasks = unitTasks;
    this.items = items;
    this.names = names;
    this.dueViews = dueViews;
    this.directory = directory;
    this.texts = texts;
  }

  @GetMapping(PAGE)
  String show(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    List<LedHandling> found = led.mine(q, after, PAGE_SIZE + 1);
    boolean more = found.size() > PAGE_SIZE;
    model.addAttribute(
        "view",
        new LedView(
            q,
            found.stream().limit(PAGE_SIZE).map(this::row).toList(),
            more ? url(q, found.get(PAGE_SIZE - 1).getProposalId()) : null,
            after == null ? null : url(q, null)));
    return "signoff/led";
  }

  private static String url(String q, Long after) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(PAGE);
    if (!q.isEmpty()) {
      url.queryParam("q", "{q}");
    }
    if (after != null) {
      url.queryParam("after", after);
    }
    return url.encode().buildAndExpand(q).toUriString();
  }

  private LedView.Row row(LedHandling one) {
    Proposal proposal = proposals.get(one.getProposalId());
    List<WorkItem> open = items.openOf(proposal.getId());
    return new LedView.Row(
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        "/desk/cases/" + proposal.getId(),
        texts.of(proposal.getStatus().messageKey()),
        CaseViews.tone(proposal.getStatus()),
        unitTasks.ofRound(proposal.getId(), unitTasks.currentRound(proposal.getId())).stream()
            .filter(task -> !task.getStatus().isGone())
            .map(this::unit)
            .toList(),
        open.stream().map(this::step).toList(),
        open.stream()
            .filter(item -> item.taskKey().equals(ReplyApprovalController.TASK))
            .filter(item -> items.concerns(item.taskId(), CurrentActor.get().personId()))
            .findFirst()
            .map(item -> "/desk/tasks/" + item.taskId())
            .orElse(""),
        led.notesOf(proposal.getId()).stream()
            .reduce((earlier, later) -> later)
            .map(GuidanceNote::getNote)
            .orElse(""));
  }

  private String unit(UnitTask task) {
    return texts.of(
        "signoff.led.unit",
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()),
        texts.of(task.getStatus().messageKey()));
  }

  private CaseView.OpenStep step(WorkItem item) {
    return new CaseView.OpenStep(
        names.step(item), names.unit(item), names.holder(item), dueViews.of(item.dueAt()), "", "");
  }
}
