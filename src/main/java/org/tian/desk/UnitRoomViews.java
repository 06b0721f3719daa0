package org.tian.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.contact.ContactDuties;
import org.tian.handling.contact.ContactStanding;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.HandlingWay;
import org.tian.handling.room.LineState;
import org.tian.handling.room.PlanChange;
import org.tian.handling.room.PlanChangeKind;
import org.tian.handling.room.PlanLine;
import org.tian.handling.room.RoomAccess;
import org.tian.handling.room.UnitPeople;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts a unit's list into words. */
@Component
class UnitRoomViews {

  static final String PAGE = "/desk/unit-room/";

  private final HandlingPlans plans;
  private final RoomAccess access;
  private final ContactDuties duties;
  private final Proposals proposals;
  private final SuggestionWords words;
  private final UnitPeople people;
  private final AssignmentSummaries summaries;
  private final WorkItems items;
  private final DueViews dues;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  UnitRoomViews(
      HandlingPlans plans,
      RoomAccess access,
      ContactDuties duties,
      Proposals proposals,
      SuggestionWords words,
      UnitPeople people,
      AssignmentSummaries summaries,
      WorkItems items,
      DueViews dues,
      Directory directory,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.plans = plans;
    this.access = access;
    this.duties = duties;
    this.proposals = proposals;
    this.words = words;
    this.people = people;
    this.summaries = summaries;
    this.items = items;
    this.dues = dues;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  UnitRoomView of(UnitTask task) {
    Proposal proposal = proposals.get(task.getProposalId());
    Optional<HandlingPlan> plan = plans.of(task.getId());
    boolean made = plan.filter(HandlingPlan::isMade).isPresent();
    List<UnitRoomView.Line> lines = lines(task, proposal);
    boolean open = isOpen(task);
    boolean beingPlanned = open && plans.isBeingPlanned(task);
    Optional<WorkItem> next = next(task);
    return new UnitRoomView(
        task.getId(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        "/desk/cases/" + proposal.getId(),
        "/desk/cases/" + proposal.getId() + "/contacts#task-" + task.getId(),
        "/desk/unit-board?unit=" + task.getUnitCode(),
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()) + summaries.items(task.getItems()),
        texts.of(task.getStatus().messageKey()),
        task.getStatus() == UnitTaskStatus.ANSWERED ? "good" : "info",
        todo(task, made, beingPlanned, lines),
        next.map(item -> "/desk/tasks/" + item.taskId()).orElse(""),
        soonest(task),
        texts.of("room.progress", done(lines), lines.size()),
        contacts(task),
        plan.map(this::instruction).orElse(List.of()),
        made ? texts.of(plan.get().getHandlingWay().messageKey()) : "",
        made ? plan.get().getHandlingWay().name() : HandlingWay.ORDINARY.name(),
        made ? made(plan.get()) : "",
        lines,
        plans.changes(task.getId()).stream().map(this::change).toList(),
        Arrays.stream(HandlingWay.values())
            .map(way -> new UnitRoomView.Choice(way.name(), texts.of(way.messageKey())))
            .toList(),
        people.of(task.getUnitCode()).entrySet().stream()
            .map(one -> new UnitRoomView.Choice(one.getKey(), one.getValue()))
            .toList(),
        open && !made && !beingPlanned && access.mayWork(task),
        open && made && plans.mayChange(task),
        open && made && access.mayWork(task));
  }

  private static boolean isOpen(UnitTask task) {
    return task.getRole().answers()
        && (task.getStatus() == UnitTaskStatus.IN_WORK
            || task.getStatus() == UnitTaskStatus.IN_SIGN_OFF);
  }

  private Stream<WorkItem> items(UnitTask task) {
    return items.openOf(task.getProposalId()).stream()
        .filter(item -> task.getUnitCode().equals(item.unitCode()));
  }

  /** The open step of the unit that concerns the reader. */
  private Optional<WorkItem> next(UnitTask task) {
    String person = CurrentActor.get().personId();
    return items(task).filter(item -> items.concerns(item.taskId(), person)).findFirst();
  }

  private String todo(
      UnitTask task, boolean made, boolean beingPlanned, List<UnitRoomView.Line> lines) {
    if (!task.getRole().answers()) {
      return texts.of("room.todo.co-unit");
    }
    if (!isOpen(task)) {
      return texts.of(
          task.getStatus() == UnitTaskStatus.ANSWERED ? "room.todo.answered" : "room.todo.not-yet");
    }
    if (beingPlanned) {
      return texts.of("room.todo.planned-by-task");
    }
    if (!made) {
      return texts.of("room.todo.make");
    }
    if (task.getStatus() == UnitTaskStatus.IN_SIGN_OFF) {
      return texts.of("room.todo.signed-off");
    }
    return done(lines) == lines.size()
        ? texts.of("room.todo.reply")
        : texts.of("room.todo.work", lines.size() - done(lines));
  }

  private static int done(List<UnitRoomView.Line> lines) {
    return (int) lines.stream().filter(line -> line.state().equals(LineState.DONE.name())).count();
  }

  private String contacts(UnitTask task) {
    ContactStanding standing = duties.of(task);
    return standing.required() == 0
        ? texts.of("room.contacts.none")
        : texts.of("room.contacts", standing.met(), standing.required());
  }

  private List<String> instruction(HandlingPlan plan) {
    return plan.getInstruction() == null
        ? List.of()
        : CaseViews.paragraphs(
            texts.of(
                "room.instruction",
                directory.personName(plan.getInstructedBy()),
                plan.getInstructedAt(),
                plan.getInstruction(),
                plan.getNamedDeputy() == null ? "—" : directory.personName(plan.getNamedDeputy()),
                plan.getNamedSections().isEmpty() ? "—" : plan.getNamedSections()));
  }

  private String made(HandlingPlan plan) {
    return texts.of(
        "room.made",
        directory.personName(plan.getPlannedBy()),
        formats.moment(plan.getPlannedAt()));
  }

  private List<UnitRoomView.Line> lines(UnitTask task, Proposal proposal) {
    List<String> suggestions = words.inLines(proposal.getText());
    Map<Integer, PlanLine> planned =
        plans.lines(task.getId()).stream()
            .collect(Collectors.toMap(PlanLine::getItemNo, line -> line));
    List<UnitRoomView.Line> lines = new ArrayList<>();
    for (int item : task.itemsOf(suggestions.size())) {
      String suggestion = suggestions.get(item - 1);
      lines.add(
          planned.containsKey(item)
              ? line(task, suggestion, planned.get(item))
              : empty(item, suggestion));
    }
    return lines;
  }

  /** The work that is due first; where a clock stands still, that. */
  private DueView soonest(UnitTask task) {
    return items(task)
        .min(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(item -> dues.of(item))
        .orElseGet(() -> dues.of(null, task.getCommitteeCode()));
  }

  private UnitRoomView.Line empty(int item, String suggestion) {
    return new UnitRoomView.Line(
        item,
        suggestion,
        false,
        "",
        "",
        "",
        "",
        "",
        "",
        dues.of((Instant) null),
        LineState.NOT_BEGUN.name(),
        texts.of(LineState.NOT_BEGUN.messageKey()),
        "",
        "",
        "");
  }

  private UnitRoomView.Line line(UnitTask task, String suggestion, PlanLine line) {
    return new UnitRoomView.Line(
        line.getItemNo(),
        suggestion,
        true,
        line.getMeasure(),
        line.getSection(),
        Objects.toString(line.getPersonId(), ""),
        line.getPersonId() == null ? "" : directory.personName(line.getPersonId()),
        line.getMilestone(),
        line.getDueOn().toString(),
        line.getState() == LineState.DONE
            ? new DueView("good", formats.weekday(line.getDueOn()), "")
            : dues.of(endOf(line), task.getCommitteeCode()),
        line.getState().name(),
        texts.of(line.getState().messageKey()),
        tone(line.getState()),
        Objects.toString(line.getResult(), ""),
        line.getDoneOn() == null
            ? ""
            : texts.of(
                "room.done-by",
                directory.personName(line.getDoneBy()),
                formats.day(line.getDoneOn())));
  }

  private Instant endOf(PlanLine line) {
    return line.getDueOn().atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant();
  }

  private static String tone(LineState state) {
    return switch (state) {
      case DONE -> "good";
      case IN_WORK -> "near";
      case NOT_BEGUN -> "";
    };
  }

  private UnitRoomView.Change change(PlanChange change) {
    String what =
        change.getItemNo() == null
            ? texts.of(change.getKind().messageKey())
            : texts.of(
                "room.change.line", change.getItemNo(), texts.of(change.getKind().messageKey()));
    return new UnitRoomView.Change(
        what,
        said(change.getKind(), change.getBeforeText()),
        said(change.getKind(), change.getAfterText()),
        change.getReason(),
        directory.personName(change.getChangedBy()),
        formats.moment(change.getChangedAt()));
  }

  private List<String> said(PlanChangeKind kind, String text) {
    return kind == PlanChangeKind.WAY
        ? List.of(texts.of(HandlingWay.valueOf(text).messageKey()))
        : CaseViews.paragraphs(text);
  }
}
