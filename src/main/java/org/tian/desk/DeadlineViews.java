package org.tian.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.asking.ReadableConsultations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.clocks.ClockPauses;
import org.tian.handling.clocks.ExtensionSummaries;
import org.tian.handling.clocks.ReadableDeadlines;
import org.tian.handling.clocks.ReplyExtension;
import org.tian.handling.clocks.ReplyExtensions;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;
import org.tian.shared.Period;
import org.tian.shared.Texts;
import org.tian.shared.WorkingDays.CountedDay;

/** Puts deadlines into words: the list of a case and the reasoning of one. */
@Component
class DeadlineViews {

  private static final Set<String> ANSWERS =
      Set.of("Task_ConsentExtension", "Task_DecideExtension");

  private final Deadlines book;
  private final ReadableDeadlines readable;
  private final ClockPauses pauses;
  private final ReplyExtensions extensions;
  private final ExtensionSummaries summaries;
  private final ReadableConsultations consultations;
  private final WorkItems items;
  private final Directory directory;
  private final DueViews dueViews;
  private final Formats formats;
  private final Texts texts;

  DeadlineViews(
      Deadlines book,
      ReadableDeadlines readable,
      ClockPauses pauses,
      ReplyExtensions extensions,
      ExtensionSummaries summaries,
      ReadableConsultations consultations,
      WorkItems items,
      Directory directory,
      DueViews dueViews,
      Formats formats,
      Texts texts) {
    this.book = book;
    this.readable = readable;
    this.pauses = pauses;
    this.extensions = extensions;
    this.summaries = summaries;
    this.consultations = consultations;
    this.items = items;
    this.directory = directory;
    this.dueViews = dueViews;
    this.formats = formats;
    this.texts = texts;
  }

  /** Deadlines of a case, open ones first; which units are asked is not for everybody. */
  List<DeadlineView.Row> ofCase(Proposal proposal) {
    Map<Long, String> units = unitsOf(proposal.getId());
    boolean all = consultations.mayReadAll(proposal);
    return readable.ofCase(proposal.getId()).stream()
        .filter(one -> all || one.getRule() != DeadlineRule.CONSULTATION)
        .sorted(
            Comparator.comparing((Deadline one) -> !one.isOpen())
                .thenComparing(Deadline::getDueAt)
                .thenComparing(Deadline::getId))
        .map(one -> row(one, units.getOrDefault(one.getId(), "")))
        .toList();
  }

  private Map<Long, String> unitsOf(long proposalId) {
    Map<Long, String> units = new HashMap<>();
    items.allOf(proposalId).stream()
        .filter(item -> item.deadlineId() != null && item.unitCode() != null)
        .forEach(
            item ->
                units.merge(item.deadlineId(), directory.nameOf(item.unitCode()), this::joined));
    return units;
  }

  /** Several units may work by one clock. */
  private String joined(String names, String name) {
    return names.contains(name) ? names : names + texts.of("desk.comma") + name;
  }

  private DeadlineView.Row row(Deadline one, String unit) {
    return new DeadlineView.Row(
        ruleName(one.getRule()),
        unit,
        formats.day(one.getStartsOn()),
        dueViews.of(one),
        one.isOpen() ? "" : formats.moment(one.getClosedAt()),
        "/desk/deadlines/" + one.getId());
  }

  String ruleName(DeadlineRule rule) {
    return texts.of("rule.DEADLINE_" + rule.name());
  }

  /** One deadline; refused with {@code deadline.not-found} for who may not read the case. */
  DeadlineView of(long id) {
    ReadableDeadlines.Read read = readable.require(id);
    Deadline deadline = read.deadline();
    return new DeadlineView(
        id,
        ruleName(deadline.getRule()),
        new CaseView.Link(read.of().number() + " " + read.of().title(), read.of().page()),
        read.of().proposalId() == null ? "" : unitsOf(read.of().proposalId()).getOrDefault(id, ""),
        dueViews.of(deadline),
        facts(deadline),
        inWords(deadline),
        days(deadline),
        ends(deadline),
        pauses(id),
        extensions(id),
        moves(id),
        extensions.ofDeadline(id).map(wish -> wish(wish, deadline)).orElse(null),
        pauses.isOpenTo(read) ? deadline.isPaused() ? "resume" : "pause" : "",
        extensions.standing(deadline).map(standing -> asking(standing, deadline)).orElse(null));
  }

  /** Which units are asked before the hand-over is not for everybody. */
  private String unit(ReadableDeadlines.Read read) {
    boolean told =
        read.of().proposalId() != null && read.deadline().getRule() != DeadlineRule.CONSULTATION;
    return told ? unitsOf(read.of().proposalId()).getOrDefault(read.deadline().getId(), "") : "";
  }

  private List<CaseView.Fact> facts(Deadline deadline) {
    List<CaseView.Fact> facts = new ArrayList<>();
    facts.add(fact("deadline.fact.period", period(deadline.getPeriod())));
    facts.add(fact("deadline.fact.starts", formats.weekday(deadline.getStartsOn())));
    facts.add(
        fact(
            "deadline.fact.state",
            deadline.isOpen()
                ? texts.of(deadline.isPaused() ? "deadline.state.paused" : "deadline.state.open")
                : texts.of("deadline.state.closed", deadline.getClosedAt())));
    return facts;
  }

  private CaseView.Fact fact(String key, String value) {
    return new CaseView.Fact(texts.of(key), value);
  }

  /** A period as people say it. */
  String period(Period period) {
    return texts.of("period." + period.unit().name(), period.count());
  }

  private String inWords(Deadline deadline) {
    return texts.of(
        "deadline.words." + deadline.getPeriod().unit().name(),
        deadline.getPeriod().count(),
        formats.weekday(deadline.getStartsOn()),
        formats.moment(deadline.getOpenedAt()));
  }

  private List<DeadlineView.Day> days(Deadline deadline) {
    if (deadline.getPeriod().unit() == Period.Unit.HOURS) {
      return List.of();
    }
    List<CountedDay> days = book.explain(deadline);
    List<DeadlineView.Day> shown = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      shown.add(day(days.get(i), !deadline.isPaused() && i == days.size() - 1));
    }
    return shown;
  }

  private DeadlineView.Day day(CountedDay day, boolean last) {
    String plain = texts.of(day.working() ? "deadline.day.working" : "deadline.day.off");
    return new DeadlineView.Day(
        formats.weekday(day.day()),
        day.holiday() == null ? plain : texts.of("deadline.day.named", day.holiday(), plain),
        day.number() > 0
            ? texts.of("deadline.day.number", day.number())
            : texts.of("deadline.day.as." + day.as()),
        day.number() == 0,
        last);
  }

  private String ends(Deadline deadline) {
    if (deadline.isPaused()) {
      return texts.of("deadline.ends.paused", formats.weekday(deadline.getPausedOn()));
    }
    return formats.isEndOfDay(deadline.getDueAt())
        ? texts.of("deadline.ends.day", formats.weekday(formats.dayOf(deadline.getDueAt())))
        : texts.of("deadline.ends.second", formats.second(deadline.getDueAt()));
  }

  private List<DeadlineView.Line> pauses(long id) {
    return book.pausesOf(id).stream()
        .map(
            pause ->
                new DeadlineView.Line(
                    pause.getResumedOn() == null
                        ? texts.of("deadline.pause.since", pause.getPausedOn())
                        : texts.of(
                            "deadline.pause.from-to", pause.getPausedOn(), pause.getResumedOn()),
                    pause.getResumeReason() == null
                        ? pause.getReason()
                        : texts.of(
                            "deadline.pause.reasons", pause.getReason(), pause.getResumeReason()),
                    directory.personName(pause.getPausedBy())))
        .toList();
  }

  private List<DeadlineView.Line> extensions(long id) {
    return book.extensionsOf(id).stream()
        .map(
            one ->
                new DeadlineView.Line(
                    texts.of(
                        "deadline.extension",
                        formats.day(formats.dayOf(one.getDueBefore())),
                        formats.weekday(one.getExtendedTo())),
                    one.getReason(),
                    texts.of(
                        "extensionway." + one.getWay(),
                        one.getAgreedBy() == null ? "" : directory.personName(one.getAgreedBy()))))
        .toList();
  }

  private List<DeadlineView.Line> moves(long id) {
    return book.movesOf(id).stream()
        .map(
            move ->
                new DeadlineView.Line(
                    texts.of(
                        "deadline.move",
                        day(move.getDueBefore()),
                        day(move.getDueAfter()),
                        texts.of("deadlinecause." + move.getCause())),
                    move.getWhy(),
                    formats.moment(move.getMovedAt())))
        .toList();
  }

  private String day(Instant due) {
    return due == null
        ? texts.of("deadline.light.paused")
        : formats.isEndOfDay(due) ? formats.day(formats.dayOf(due)) : formats.second(due);
  }

  private DeadlineView.Wish wish(ReplyExtension wish, Deadline deadline) {
    boolean lapsed = wish.getState().isOpen() && !deadline.isOpen();
    List<String> lines = new ArrayList<>(summaries.of(wish.getUnitTaskId()).lines().toList());
    if (wish.getDecidedBy() != null) {
      lines.add(
          texts.of(
              "extension.summary.decided",
              directory.personName(wish.getDecidedBy()),
              wish.getDecisionNote()));
    }
    return new DeadlineView.Wish(
        texts.of(lapsed ? "extensionstate.lapsed" : "extensionstate." + wish.getState()),
        switch (wish.getState()) {
          case EXTENDED -> "good";
          case REFUSED -> "late";
          default -> "near";
        },
        lines,
        taskUrl(wish));
  }

  private String taskUrl(ReplyExtension wish) {
    String person = CurrentActor.get().personId();
    return items.openOf(wish.getProposalId()).stream()
        .filter(item -> ANSWERS.contains(item.taskKey()))
        .filter(item -> Objects.equals(item.unitCode(), wish.getUnitCode()))
        .filter(item -> items.concerns(item.taskId(), person))
        .map(WorkItem::taskId)
        .findFirst()
        .map(task -> "/desk/tasks/" + task)
        .orElse("");
  }

  private DeadlineView.Asking asking(ReplyExtensions.Standing standing, Deadline deadline) {
    LocalDate earliest = formats.dayOf(deadline.getDueAt()).plusDays(1);
    return new DeadlineView.Asking(
        standing.task().getId(),
        earliest,
        standing.latest(),
        texts.of("extension.range", formats.weekday(standing.latest())),
        standing.obstacle() == null ? "" : texts.of(standing.obstacle()));
  }
}
