package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.RecycleBin;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Drafts that were thrown away: taken back, or removed for good. */
@Controller
@RequestMapping("/desk/proposals/recycle")
class RecycleController {

  private static final int PAGE_SIZE = 50;

  private final RecycleBin bin;
  private final Proposals proposals;
  private final Formats formats;
  private final Texts texts;

  RecycleController(RecycleBin bin, Proposals proposals, Formats formats, Texts texts) {
    this.bin = bin;
    this.proposals = proposals;
    this.formats = formats;
    this.texts = texts;
  }

  /** One thrown-away draft in words. */
  public record Row(
      long id, String title, String proposer, String kind, String thrownAway, String until) {}

  @GetMapping
  String list(@RequestParam(required = false) Long after, Model model) {
    List<Proposal> found = bin.mine(after, PAGE_SIZE + 1);
    List<Proposal> shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
    model.addAttribute("drafts", shown.stream().map(this::row).toList());
    model.addAttribute(
        "nextUrl",
        found.size() > PAGE_SIZE
            ? "/desk/proposals/recycle?after=" + shown.get(PAGE_SIZE - 1).getId()
            : "");
    return "desk/recycle";
  }

  @PostMapping("/{id}/restoration")
  String restore(@PathVariable long id, RedirectAttributes flash) {
    bin.restore(id);
    flash.addFlashAttribute("done", texts.of("desk.recycle.restored"));
    return "redirect:/desk/proposals/" + id + "/edit";
  }

  @PostMapping("/{id}/removal")
  String remove(@PathVariable long id, RedirectAttributes flash) {
    bin.remove(id);
    flash.addFlashAttribute("done", texts.of("desk.recycle.removed"));
    return "redirect:/desk/proposals/recycle";
  }

  private Row row(Proposal draft) {
    return new Row(
        draft.getId(),
        draft.getTitle().isEmpty() ? texts.of("desk.untitled") : draft.getTitle(),
        proposals.proposerName(draft),
        texts.of(draft.getKind().messageKey()),
        formats.moment(draft.getDiscardedAt()),
        formats.moment(bin.removedAt(draft)));
  }
}
