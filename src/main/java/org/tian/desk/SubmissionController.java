package org.tian.desk;

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
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalSubmission;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.proposal.SubmissionConsent;
import org.tian.proposal.SubmissionMoment;
import org.tian.proposal.SubmissionType;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The last look before submitting, and submitting. */
@Controller
@RequestMapping("/desk/proposals/{id}")
class SubmissionController {

  private final Proposals proposals;
  private final ProposalSubmission submission;
  private final PlenarySessions sessions;
  private final CaseViews views;
  private final CoSigningViews coSigning;
  private final BodiesViews bodies;
  private final Qualification qualification;
  private final Formats formats;
  private final Texts texts;
  private final SubmissionMoment moment;
  private final EntryNotes entries;

  SubmissionController(
      Proposals proposals,
      ProposalSubmission submission,
      PlenarySessions sessions,
      CaseViews views,
      CoSigningViews coSigning,
      BodiesViews bodies,
      Qualification qualification,
      Formats formats,
      Texts texts,
      SubmissionMoment moment,
      EntryNotes entries) {
    this.proposals = proposals;
    this.submission = submission;
    this.sessions = sessions;
    this.views = views;
    this.coSigning = coSigning;
    this.bodies = bodies;
    this.qualification = qualification;
    this.formats = formats;
    this.texts = texts;
    this.moment = moment;
    this.entries = entries;
  }

  @GetMapping("/preview")
  String preview(@PathVariable long id, Model model) {
    if (!proposals.read(id).isDraft()) {
      return "redirect:/desk/cases/" + id;
    }
    return page(id, model, List.of());
  }

  @PostMapping("/submission")
  String submit(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean ordinary,
      @RequestParam(defaultValue = "false") boolean withoutOpen,
      @RequestParam(defaultValue = "false") boolean alone,
      Model model,
      RedirectAttributes flash) {
    Proposal submitted;
    try {
      submitted =
          submission.submit(
              id,
              ordinary ? SubmissionType.ORDINARY : SubmissionType.SESSION,
              new SubmissionConsent(withoutOpen, alone));
    } catch (RefusedException refused) {
      return page(id, model, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute("done", texts.of("desk.submitted", submitted.getFlowNo()));
    return "redirect:/desk/cases/" + id;
  }

  private String page(long id, Model model, List<Problem> problems) {
    Proposal draft = proposals.read(id);
    Optional<PlenarySession> session = sessions.current(draft.getCommitteeCode());
    boolean collecting =
        session.map(current -> current.isCollectingAt(moment.of(draft))).orElse(false);
    model.addAttribute("case", views.of(id));
    model.addAttribute("mine", qualification.speaksFor(CurrentActor.get().personId(), draft));
    model.addAttribute("bodies", bodies.of(draft));
    if (draft.getKind() == ProposalKind.JOINT) {
      model.addAttribute("joint", coSigning.asked(draft));
      model.addAttribute("coSigning", coSigning.of(draft));
    }
    model.addAttribute("entered", entries.note(draft));
    model.addAttribute("problems", problems);
    model.addAttribute("collecting", collecting);
    model.addAttribute("sessionName", session.map(PlenarySession::getName).orElse(""));
    model.addAttribute(
        "cutoff", session.map(current -> formats.moment(current.getCutoffAt())).orElse(""));
    return "desk/preview";
  }
}
