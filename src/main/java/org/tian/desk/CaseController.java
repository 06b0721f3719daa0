package org.tian.desk;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.engine.CaseDiagrams;
import org.tian.proposal.CaseClassification;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.review.Merging;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.staffing.Vacancies;
import org.tian.topic.ProposalOrigins;

/** One case: its page, its drawings, its withdrawal. */
@Controller
@RequestMapping("/desk/cases/{id}")
class CaseController {

  private final CaseViews views;
  private final Proposals proposals;
  private final ProposalWithdrawal withdrawal;
  private final ProposalDrafts drafts;
  private final Qualification qualification;
  private final NoticeViews notices;
  private final Merging merging;
  private final UnitMovesViews unitMoves;
  private final RoomParts rooms;
  private final MarkingViews marking;
  private final DiagramParts diagrams;
  private final CoSigningViews coSigning;
  private final BodiesViews bodies;
  private final ProposalOrigins origins;
  private final CultivationViews cultivations;
  private final ConsultationViews consultations;
  private final CaseClassification classification;
  private final EndorsementParts endorsements;
  private final CommitmentViews commitments;
  private final MeasureViews measures;
  private final DeadlineViews deadlines;
  private final SignOffViews signOffs;
  private final ReplyReading replyReading;
  private final Vacancies vacancies;
  private final CopyNotes copyNotes;
  private final Texts texts;

  CaseController(
      CaseViews views,
      Proposals proposals,
      ProposalWithdrawal withdrawal,
      ProposalDrafts drafts,
      Qualification qualification,
      NoticeViews notices,
      Merging merging,
      UnitMovesViews unitMoves,
      RoomParts rooms,
      MarkingViews marking,
      DiagramParts diagrams,
      CoSigningViews coSigning,
      BodiesViews bodies,
      ProposalOrigins origins,
      CultivationViews cultivations,
      ConsultationViews consultations,
      CaseClassification classification,
      EndorsementParts endorsements,
      CommitmentViews commitments,
      MeasureViews measures,
      DeadlineViews deadlines,
      SignOffViews signOffs,
      ReplyReading replyReading,
      Vacancies vacancies,
      CopyNotes copyNotes,
      Texts texts) {
    this.views = views;
    this.proposals = proposals;
    this.withdrawal = withdrawal;
    this.drafts = drafts;
    this.qualification = qualification;
    this.notices = notices;
    this.merging = merging;
    this.unitMoves = unitMoves;
    this.rooms = rooms;
    this.marking = marking;
    this.diagrams = diagrams;
    this.coSigning = coSigning;
    this.bodies = bodies;
    this.origins = origins;
    this.cultivations = cultivations;
    this.consultations = consultations;
    this.classification = classification;
    this.endorsements = endorsements;
    this.commitments = commitments;
    this.measures = measures;
    this.deadlines = deadlines;
    this.signOffs = signOffs;
    this.replyReading = replyReading;
    this.vacancies = vacancies;
    this.copyNotes = copyNotes;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    return page(id, model, List.of(), "");
  }

  @GetMapping("/diagrams/{instanceId}")
  ResponseEntity<CaseDiagrams.Drawing> drawing(
      @PathVariable long id, @PathVariable String instanceId) {
    return ResponseEntity.of(diagrams.drawing(proposals.read(id), instanceId));
  }

  /** How one invitation to sign, or one request to a body's head, went. */
  @GetMapping("/processes/{key}")
  String process(@PathVariable long id, @PathVariable String key, Model model) {
    Proposal proposal = proposals.read(id);
    model.addAttribute(
        "case",
        new ProcessOfCase(
            id, proposal.getTitle(), proposal.isDraft(), diagrams.before(proposal, key)));
    return "desk/process";
  }

  /** A case with the diagrams to show. */
  public record ProcessOfCase(
      long id, String title, boolean draft, List<CaseView.Diagram> diagrams) {}

  /** Begins a new draft with the words of a withdrawn proposal. */
  @PostMapping("/new-draft")
  String beginFrom(@PathVariable long id, RedirectAttributes flash) {
    long draft = drafts.beginFrom(id).getId();
    flash.addFlashAttribute("done", texts.of("desk.withdrawn.begun"));
    return "redirect:/desk/proposals/" + draft + "/edit";
  }

  @PostMapping("/withdrawal")
  String withdraw(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    try {
      withdrawal.withdraw(id, reason);
    } catch (RefusedException refused) {
      return page(id, model, Problem.of(refused.refusals(), texts), reason);
    }
    flash.addFlashAttribute("done", texts.of("desk.withdrawal.done"));
    return "redirect:/desk/cases/" + id;
  }

  private String page(long id, Model model, List<Problem> problems, String reason) {
    model.addAttribute("case", views.of(id));
    Proposal proposal = proposals.read(id);
    model.addAttribute("copies", copyNotes.of(proposal));
    model.addAttribute("replyLinks", replyReading.of(proposal));
    model.addAttribute("coSigning", coSigning.of(proposal));
    model.addAttribute("bodies", bodies.of(proposal));
    model.addAttribute("origin", origins.of(id).orElse(null));
    model.addAttribute(
        "beginsAnew",
        proposal.getStatus() == ProposalStatus.WITHDRAWN
            && qualification.speaksFor(CurrentActor.get().personId(), proposal));
    model.addAttribute("notices", notices.of(id));
    model.addAttribute("vacantPosts", vacancies.stuckAt(id));
    cultivations.trailOf(id).ifPresent(trail -> model.addAttribute("trail", trail));
    model.addAttribute("unitMoves", unitMoves.of(proposal));
    model.addAttribute("rooms", rooms.of(proposal));
    endorsements.of(id).ifPresent(section -> model.addAttribute("endorsement", section));
    model.addAttribute("commitments", commitments.ofCase(proposal));
    model.addAttribute("measures", measures.ofCase(proposal));
    model.addAttribute("signOff", signOffs.of(proposal));
    model.addAttribute("consultation", consultations.of(id));
    model.addAttribute("deadlines", deadlines.ofCase(proposal));
    model.addAttribute("merging", mergingOf(id));
    model.addAttribute("marking", marking.of(proposal));
    model.addAttribute("classifiable", classification.mayChange(proposal));
    model.addAttribute("problems", problems);
    model.addAttribute("reason", reason);
    return "desk/case";
  }

  private MergingView mergingOf(long id) {
    return new MergingView(
        merging.isUndoable(id),
        merging.targetsOfFiled(id).stream()
            .map(target -> new MergingView.Target(target.id(), target.words()))
            .toList());
  }
}
