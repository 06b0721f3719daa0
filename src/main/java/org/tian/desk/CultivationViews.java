package org.tian.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationAccess;
import org.tian.cultivation.CultivationDrafts;
import org.tian.cultivation.CultivationFile;
import org.tian.cultivation.CultivationPart;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.CultivationTrail;
import org.tian.cultivation.CultivationWithdrawal;
import org.tian.cultivation.Cultivations;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Puts a cultivation together for the acting person. */
@Component
class CultivationViews {

  private static final Map<CultivationState, String> TONES =
      new EnumMap<>(
          Map.of(
              CultivationState.DECLINED, "late",
              CultivationState.WITHDRAWN, "",
              CultivationState.DRAFTED, "good"));

  private final Cultivations cultivations;
  private final CultivationAccess access;
  private final CultivationWithdrawal withdrawal;
  private final CultivationDrafts drafts;
  private final CultivationMaterial material;
  private final Proposals proposals;
  private final DiagramParts diagrams;
  private final AuditTrail trail;
  private final WorkItems items;
  private final PersonDirectory people;
  private final StepNames names;
  private final DueViews dueViews;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CultivationViews(
      Cultivations cultivations,
      CultivationAccess access,
      CultivationWithdrawal withdrawal,
      CultivationDrafts drafts,
      CultivationMaterial material,
      Proposals proposals,
      DiagramParts diagrams,
      AuditTrail trail,
      WorkItems items,
      PersonDirectory people,
      StepNames names,
      DueViews dueViews,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.cultivations = cultivations;
    this.access = access;
    this.withdrawal = withdrawal;
    this.drafts = drafts;
    this.material = material;
    this.proposals = proposals;
    this.diagrams = diagrams;
    this.trail = trail;
    this.items = items;
    this.people = people;
    this.names = names;
    this.dueViews = dueViews;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** The cultivation; refused with {@code case.not-found} when the person may not see it. */
  CultivationView of(long id) {
    CultivationFile file = cultivations.read(id);
    Cultivation cultivation = file.cultivation();
    String reader = CurrentActor.get().personId();
    boolean declared = file.opens(CultivationPart.DECLARATION);
    boolean course = file.opens(CultivationPart.COURSE);
    boolean written = file.opens(CultivationPart.FINDINGS) && cultivation.hasFindings();
    List<WorkItem> open = items.openOf(cultivation.getNumber());
    Optional<WorkItem> own = open.stream().filter(item -> isFor(reader, item)).findFirst();
    return new CultivationView(
        id,
        cultivation.getNumber(),
        cultivation.getTitle(),
        texts.of(cultivation.getState().messageKey()),
        tone(cultivation.getState()),
        course ? endOf(cultivation) : "",
        course && cultivation.getState() == CultivationState.RESEARCHING
            ? remindedOf(cultivation)
            : "",
        material.facts(file),
        material.topic(file),
        course ? open.stream().map(this::openStep).toList() : List.of(),
        own.map(this::link).orElse(null),
        own.map(item -> dueViews.of(item)).orElse(null),
        declared ? CaseViews.paragraphs(cultivation.getReason()) : List.of(),
        declared ? CaseViews.paragraphs(cultivation.getResearchAim()) : List.of(),
        material.plan(file),
        material.records(file),
        course && material.isRecordable(cultivation),
        material.meeting(file),
        written,
        written ? CaseViews.paragraphs(cultivation.getFindings().situation()) : List.of(),
        written ? CaseViews.paragraphs(cultivation.getFindings().analysis()) : List.of(),
        written ? material.items(cultivation) : List.of(),
        material.experts(file),
        material.comments(file),
        material.views(file),
        course ? timeline(cultivation) : List.of(),
        course
            ? diagrams.of(cultivation.getNumber(), "/desk/cultivation/" + id)
            : List.<CaseView.Diagram>of(),
        course,
        proposalOf(cultivation),
        isRedraftable(cultivation, reader),
        withdrawal.isPossible(cultivation));
  }

  /** What a proposal's page tells of its cultivation; empty when it had none. */
  Optional<CultivationTrailView> trailOf(long proposalId) {
    return cultivations.trailOf(proposalId).map(this::view);
  }

  /** Declined topics that the acting person has not read about yet. */
  List<CultivationListView.Declined> unreadDeclines() {
    return cultivations.unreadDeclines().stream()
        .map(
            one ->
                new CultivationListView.Declined(
                    one.getId(),
                    one.getTitle(),
                    one.getGradingNote(),
                    formats.moment(one.getGradedAt())))
        .toList();
  }

  static String tone(CultivationState state) {
    return TONES.getOrDefault(state, "info");
  }

  private boolean isFor(String person, WorkItem item) {
    return item.assignee() == null
        ? people.groupsOf(person).stream().anyMatch(items.groupsOf(item.taskId())::contains)
        : person.equals(item.assignee());
  }

  private CaseView.Link link(WorkItem item) {
    return new CaseView.Link(names.step(item), "/desk/tasks/" + item.taskId());
  }

  private CaseView.OpenStep openStep(WorkItem item) {
    return new CaseView.OpenStep(
        names.step(item), names.unit(item), names.holder(item), dueViews.of(item), "", "");
  }

  private String endOf(Cultivation cultivation) {
    return switch (cultivation.getState()) {
      case DECLINED -> texts.of("cultivation.page.declined", cultivation.getGradingNote());
      case WITHDRAWN -> texts.of("cultivation.page.withdrawn", cultivation.getWithdrawalReason());
      default -> "";
    };
  }

  private String remindedOf(Cultivation cultivation) {
    return cultivation.getRemindedAt() == null
        ? ""
        : texts.of("cultivation.page.reminded", formats.moment(cultivation.getRemindedAt()));
  }

  /** The proposal, or its draft, when the reader may see it. */
  private CaseView.Link proposalOf(Cultivation cultivation) {
    if (cultivation.getProposalId() == null) {
      return null;
    }
    try {
      Proposal proposal = proposals.read(cultivation.getProposalId());
      return new CaseView.Link(
          proposal.getTitle(),
          proposal.isDraft()
              ? "/desk/proposals/" + proposal.getId() + "/edit"
              : "/desk/cases/" + proposal.getId());
    } catch (RefusedException notVisible) {
      return null;
    }
  }

  private boolean isRedraftable(Cultivation cultivation, String reader) {
    return cultivation.getState() == CultivationState.DRAFTED
        && drafts.isGone(cultivation)
        && access.speaksFor(reader, cultivation);
  }

  /** The latest first, from the cultivation's own chain. */
  private List<CaseView.Event> timeline(Cultivation cultivation) {
    List<CaseView.Event> events = new ArrayList<>();
    for (AuditEntry entry : trail.ofCase(cultivation.getNumber())) {
      events.add(
          0,
          new CaseView.Event(
              formats.moment(entry.occurredAt()),
              entry.actorId().equals(Actor.SYSTEM_ID)
                  ? texts.of("desk.case.system")
                  : directory.personName(entry.actorId()),
              texts.of("action." + entry.action()),
              entry.reason() == null ? "" : entry.reason(),
              entry.action().startsWith("task.")));
    }
    return events;
  }

  private CultivationTrailView view(CultivationTrail found) {
    List<CaseView.Fact> facts = new ArrayList<>();
    facts.add(fact("grade", texts.nameOf("cultivation.grade", found.grade())));
    facts.add(fact("mentor", directory.personName(found.mentorId())));
    facts.add(
        fact(
            "research",
            texts.of(
                "cultivation.page.period",
                formats.day(found.plannedFrom()),
                formats.day(found.plannedUntil()))));
    if (found.meetingOn() != null) {
      facts.add(fact("meeting", formats.day(found.meetingOn())));
    }
    facts.add(
        fact("comments", texts.of("cultivation.page.settled", found.comments(), found.accepted())));
    facts.add(
        fact(
            "views",
            texts.of("cultivation.page.asked", found.unitsAsked(), found.unitsAnswered())));
    return new CultivationTrailView(
        found.number(),
        found.readable() ? "/desk/cultivation/" + found.cultivationId() : "",
        facts,
        found.visits().stream()
            .map(visit -> formats.day(visit.on()) + " " + visit.place())
            .toList());
  }

  private CaseView.Fact fact(String name, String value) {
    return new CaseView.Fact(texts.of("cultivation.page.fact." + name), value);
  }
}
