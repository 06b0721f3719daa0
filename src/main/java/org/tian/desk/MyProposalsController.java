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
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalPage;
import org.tian.proposal.ProposalSearch;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** My proposals: drafts, invitations to sign, what I have submitted. */
@Controller
@RequestMapping("/desk/proposals")
class MyProposalsController {

  private static final int PAGE_SIZE = 50;

  private final Proposals proposals;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final SuggestionWords words;
  private final EntryNotes entries;
  private final LostCoSigners lostCoSigners;
  private final Directory directory;
  private final ProposalRows rows;
  private final Formats formats;
  private final Texts texts;

  MyProposalsController(
      Proposals proposals,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      SuggestionWords words,
      EntryNotes entries,
      LostCoSigners lostCoSigners,
      Directory directory,
      ProposalRows rows,
      Formats formats,
      Texts texts) {
    this.proposals = proposals;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.words = words;
    this.entries = entries;
    this.lostCoSigners = lostCoSigners;
    this.directory = directory;
    this.rows = rows;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping
  String mine(@RequestParam(required = false) Long after, Model model) {
    ProposalPage drafts = search(List.of(ProposalStatus.DRAFT), null);
    ProposalPage submitted = search(ProposalRows.SUBMITTED, after);
    List<Long> waiting = coSigning.waitingForMe().stream().map(CoSigner::getProposalId).toList();
    model.addAttribute(
        "mine",
        new MyProposalsView(
            drafts.items().stream()
                .filter(draft -> !waiting.contains(draft.id()))
                .map(rows::draft)
                .toList(),
            coSigning.waitingForMe().stream().map(this::invitation).toList(),
            coSigning.unsettledOfMine().stream().map(this::unsettled).toList(),
            confirmations.waitingForMe().stream().map(this::toConfirm).toList(),
            submitted.items().stream().map(rows::of).toList(),
            submitted.next() == null ? null : "/desk/proposals?after=" + submitted.next()));
    model.addAttribute("entries", entries.unseen());
    model.addAttribute("lostCoSigners", lostCoSigners.unread());
    model.addAttribute(
        "cancelled", coSigning.cancelledOfMine().stream().map(this::cancelled).toList());
    return "desk/proposals";
  }

  private ProposalPage search(List<ProposalStatus> statuses, Long after) {
    return proposals.search(new ProposalSearch("", statuses, null, true, PAGE_SIZE, after));
  }

  private MyProposalsView.Invitation invitation(CoSigner asked) {
    Proposal draft = proposals.read(asked.getProposalId());
    return new MyProposalsView.Invitation(
        draft.getId(),
        draft.getTitle(),
        proposals.proposerName(draft),
        formats.moment(asked.getInvitedAt()),
        asked.getAnswerBy() == null ? "" : formats.moment(asked.getAnswerBy()),
        asked.getUnsettledAt() == null ? "" : formats.moment(asked.getUnsettledAt()),
        asked.getRemindedAt() != null,
        CaseViews.paragraphs(draft.getSituation()),
        CaseViews.paragraphs(draft.getAnalysis()),
        words.inLines(draft.getText()));
  }

  private MyProposalsView.Unsettled unsettled(CoSigner signer) {
    Proposal draft = proposals.read(signer.getProposalId());
    return new MyProposalsView.Unsettled(
        draft.getTitle(),
        "/desk/cases/" + draft.getId(),
        proposals.proposerName(draft),
        formats.moment(signer.getUnsettledAt()));
  }

  private String cancelled(Proposal draft) {
    return texts.of(
        "desk.invitation.cancelled",
        proposals.proposerName(draft),
        draft.getTitle(),
        formats.moment(draft.getDiscardedAt()));
  }

  private MyProposalsView.ToConfirm toConfirm(BodyConfirmation asked) {
    Proposal draft = proposals.read(asked.getProposalId());
    return new MyProposalsView.ToConfirm(
        draft.getTitle(),
        "/desk/proposals/" + draft.getId() + "/preview",
        directory.nameOf(asked.getBodyCode()),
        formats.moment(asked.getAskedAt()));
  }

  /** Signs or declines an invitation. */
  @PostMapping("/{id}/co-signature")
  String answer(
      @PathVariable long id,
      @RequestParam boolean sign,
      @RequestParam(defaultValue = "") String opinion,
      RedirectAttributes flash) {
    if (sign) {
      coSigning.accept(id, opinion);
    } else {
      coSigning.decline(id, opinion);
    }
    flash.addFlashAttribute(
        "done", texts.of(sign ? "desk.invitation.signed" : "desk.invitation.declined"));
    return "redirect:/desk/proposals";
  }
}
