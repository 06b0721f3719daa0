package org.tian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.asking.ReadableConsultations;
import org.tian.audit.CaseHistory;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.OfficeOperations;
import org.tian.engine.office.OperationOffer;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.proposal.similar.SimilarityReview;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Puts a case together for the acting person. */
@Component
class CaseViews {

  private static final Map<ProposalStatus, String> TONES =
      new EnumMap<>(
          Map.of(
              ProposalStatus.RETURNED, "near",
              ProposalStatus.REHANDLING, "near",
              ProposalStatus.NOT_FILED, "late",
              ProposalStatus.FILED, "info",
              ProposalStatus.HANDED_OVER, "info",
              ProposalStatus.SUBMITTED, "info",
              ProposalStatus.ANSWERED, "good",
              ProposalStatus.CLOSED, "good"));

  private final Proposals proposals;
  private final Qualification qualification;
  private final CaseFacts facts;
  private final VersionsViews versions;
  private final HandlingParts handling;
  private final RatingParts ratings;
  private final SimilarityReview similarity;
  private final DocumentParts documents;
  private final DiagramParts diagrams;
  private final CaseHistory history;
  private final WorkItems items;
  private final TaskOperations operations;
  private final OfficeOperations office;
  private final ReadableConsultations consultations;
  private final StepNames names;
  private final DueViews dueViews;
  private final Formats formats;
  private final Texts texts;

  CaseViews(
      Proposals proposals,
      Qualification qualification,
      CaseFacts facts,
      VersionsViews versions,
      HandlingParts handling,
      RatingParts ratings,
      SimilarityReview similarity,
      DocumentParts documents,
      DiagramParts diagrams,
      CaseHistory history,
      WorkItems items,
      TaskOperations operations,
      OfficeOperations office,
      ReadableConsultations consultations,
      StepNames names,
      DueViews dueViews,
      Formats formats,
      Texts texts) {
    this.proposals = proposals;
    this.qualification = qualification;
    this.facts = facts;
    this.versions = versions;
    this.handling = handling;
    this.ratings = ratings;
    this.similarity = similarity;
    this.documents = documents;
    this.diagrams = diagrams;
    this.history = history;
    this.items = items;
    this.operations = operations;
    this.office = office;
    this.consultations = consultations;
    this.names = names;
    this.dueViews = dueViews;
    this.formats = formats;
    this.texts = texts;
  }

  /** The case; refused with {@code case.not-found} when the person may not see it. */
  CaseView of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    String reader = CurrentActor.get().personId();
    return new CaseView(
        proposalId,
        proposal.getDisplayNumber(),
        proposal.getCaseNo() != null,
        proposal.getTitle(),
        texts.of(proposal.getStatus().messageKey()),
        tone(proposal.getStatus()),
        facts.of(proposal),
        proposal.getOutcomeReason() == null ? "" : proposal.getOutcomeReason(),
        similarity.mayReview(proposal) ? "/desk/cases/" + proposalId + "/similar" : "",
        proposal.getMergedIntoId() == null ? null : link(proposal.getMergedIntoId()),
        proposals.mergedInto(proposalId).stream()
            .map(merged -> link(merged.getId()))
            .filter(link -> link != null)
            .toList(),
        openSteps(proposal),
        paragraphs(proposal.getSituation()),
        paragraphs(proposal.getAnalysis()),
        handling.items(proposal),
        handling.units(proposal),
        handling.replies(proposal),
        handling.opinions(proposal, reader),
        ratings.of(proposal, reader),
        documents.of(proposal),
        timeline(proposalId),
        diagrams.of(proposal),
        proposal.getStatus().isWithdrawable() && qualification.speaksFor(reader, proposal),
        proposal.isDraft(),
        versions.countOf(proposal));
  }

  /** A link to another case, or null when the reader may not see it. */
  private CaseView.Link link(long proposalId) {
    try {
      Proposal other = proposals.read(proposalId);
      return new CaseView.Link(
          other.getDisplayNumber() + " " + other.getTitle(), "/desk/cases/" + proposalId);
    } catch (RefusedException notVisible) {
      return null;
    }
  }

  /** Which units are asked before the hand-over is not for everybody: they stand as one step. */
  private List<CaseView.OpenStep> openSteps(Proposal proposal) {
    List<WorkItem> open = items.openOf(proposal.getId());
    boolean all = consultations.mayReadAll(proposal);
    Stream<CaseView.OpenStep> asking =
        open.stream()
            .filter(item -> isQuestion(item) && !all)
            .limit(1)
            .map(item -> asking(open.stream().filter(CaseViews::isQuestion).toList()));
    return Stream.concat(
            asking, open.stream().filter(item -> all || !isQuestion(item)).map(this::openStep))
        .toList();
  }

  private CaseView.OpenStep asking(List<WorkItem> questions) {
    return new CaseView.OpenStep(
        texts.of("consultation.open-step"),
        "",
        "",
        dueViews.of(questions.get(0)),
        questions.stream()
            .filter(this::isForReader)
            .findFirst()
            .map(own -> "/desk/tasks/" + own.taskId())
            .orElse(""),
        "");
  }

  private static boolean isQuestion(WorkItem item) {
    return "Task_AnswerConsultation".equals(item.taskKey());
  }

  private CaseView.OpenStep openStep(WorkItem item) {
    boolean forReader = isForReader(item);
    return new CaseView.OpenStep(
        names.step(item),
        names.unit(item),
        names.holder(item),
        dueViews.of(item),
        forReader ? "/desk/tasks/" + item.taskId() : "",
        forReader || !hasSay(item) ? "" : "/desk/tasks/" + item.taskId() + "/operations");
  }

  /** Whether there is anything the reader can do about a task that is not theirs to do. */
  private boolean hasSay(WorkItem item) {
    try {
      return office.offers(item.taskId()).stream().anyMatch(OperationOffer::isPossible);
    } catch (RefusedException noneOfTheirs) {
      return false;
    }
  }

  /** Whether the reader may open the task: it is offered to them, or may be taken over by them. */
  private boolean isForReader(WorkItem item) {
    return items.concerns(item.taskId(), CurrentActor.get().personId())
        || operations.standing(item.taskId()).takeOverFrom().isPresent();
  }

  /** The latest first: what just happened is what one looks for. */
  private List<CaseView.Event> timeline(long proposalId) {
    List<CaseView.Event> events = new ArrayList<>();
    for (CaseHistory.Line line : history.of(proposalId)) {
      events.add(
          0,
          new CaseView.Event(
              formats.moment(line.at()),
              line.actor() == null ? texts.of("desk.case.system") : line.signedActor(),
              texts.of("action." + line.action()),
              line.reason() == null ? "" : line.reason(),
              line.action().startsWith("task.")));
    }
    return events;
  }

  /** Colour of a state's mark; empty for the plain one. */
  static String tone(ProposalStatus status) {
    return TONES.getOrDefault(status, "");
  }

  static List<String> paragraphs(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.split("\\R")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
