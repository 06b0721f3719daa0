package org.tian.handling.clocks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineExtension;
import org.tian.shared.Deadlines;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** More time for a reply, from the wish of a unit to the new day or the "no" (延期). */
@Service
@Transactional
public class ReplyExtensions {

  private final ReplyExtensionRepository repository;
  private final ExtensionRules rules;
  private final UnitClocks clocks;
  private final ClockSteps steps;
  private final UnitTasks tasks;
  private final Deadlines book;
  private final Proposals proposals;
  private final CaseAccess access;
  private final ClockNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReplyExtensions(
      ReplyExtensionRepository repository,
      ExtensionRules rules,
      UnitClocks clocks,
      ClockSteps steps,
      UnitTasks tasks,
      Deadlines book,
      Proposals proposals,
      CaseAccess access,
      ClockNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.clocks = clocks;
    this.steps = steps;
    this.tasks = tasks;
    this.book = book;
    this.proposals = proposals;
    this.access = access;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What a person of the unit can do with a deadline.
   *
   * @param latest the last day that can be asked for
   * @param obstacle why nothing can be asked for now, or null
   */
  public record Standing(UnitTask task, LocalDate latest, Refusal obstacle) {}

  /** For people of the unit whose deadline it is; empty for all others. */
  @Transactional(readOnly = true)
  public Optional<Standing> standing(Deadline deadline) {
    return clocks
        .taskOf(deadline)
        .filter(rules::isOfTheUnit)
        .map(
            task ->
                new Standing(
                    task, rules.latest(deadline), rules.obstacle(task, deadline).orElse(null)));
  }

  /** The wish for a deadline; the caller has asked whether the case may be seen. */
  @Transactional(readOnly = true)
  public Optional<ReplyExtension> ofDeadline(long deadlineId) {
    return repository.findByDeadlineId(deadlineId);
  }

  /** All wishes of a case, oldest first; the caller has asked whether it may be seen. */
  @Transactional(readOnly = true)
  public List<ReplyExtension> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** The last wish of a unit's task. */
  @Transactional(readOnly = true)
  public ReplyExtension get(long unitTaskId) {
    return repository
        .findFirstByUnitTaskIdOrderByIdDesc(unitTaskId)
        .orElseThrow(() -> Refusal.of("extension.none").asException());
  }

  /**
   * The unit asks for time until a day.
   *
   * @throws RefusedException naming what stands against it and what can be done instead
   */
  @WholeStep
  public ReplyExtension ask(long unitTaskId, LocalDate wantedTo, String reason) {
    UnitTask task =
        tasks.find(unitTaskId).orElseThrow(() -> Refusal.of("case.not-found").asException());
    access.requireVisible(task.getProposalId());
    if (!rules.isOfTheUnit(task)) {
      throw Refusal.of("extension.not-yours").asException();
    }
    Deadline deadline =
        clocks.of(task).orElseThrow(() -> Refusal.of("extension.not-in-work").asException());
    String given = Objects.toString(reason, "").strip();
    RefusedException.throwIfAny(rules.obstacle(task, deadline).stream().toList());
    RefusedException.throwIfAny(rules.refusals(deadline, wantedTo, given));
    ReplyExtension asked =
        repository.saveAndFlush(
            new ReplyExtension(task, deadline, wantedTo, given, askedGroup(task), person(), now()));
    publish(asked, "extension.asked", given);
    if (!steps.begin(task)) {
      throw Refusal.of("extension.before-its-time").asException();
    }
    return asked;
  }

  /** The first proposer's group; none for a co-unit, which does not write to the proposer. */
  private String askedGroup(UnitTask task) {
    return task.getRole().answers()
        ? proposals.get(task.getProposalId()).getProposerGroups().get(0)
        : null;
  }

  /** The proposer consents, or does not and says why. */
  public void consent(long unitTaskId, boolean consents, String note) {
    ReplyExtension asked = get(unitTaskId);
    String given = Objects.toString(note, "").strip();
    if (!consents && given.isEmpty()) {
      throw Refusal.at("comment", "extension.reason-missing").asException();
    }
    asked.consent(
        consents ? ReplyExtension.Consent.YES : ReplyExtension.Consent.NO, given, person(), now());
    publish(asked, consents ? "extension.consented" : "extension.not-consented", given);
  }

  /** The proposer has said nothing in time; the handing office decides. */
  public void recordSilence(long unitTaskId) {
    ReplyExtension asked = get(unitTaskId);
    asked.consent(ReplyExtension.Consent.SILENT, null, null, now());
    publish(asked, "extension.silent", null);
  }

  /** The handing office grants it, or refuses; it always says why. */
  public void decide(long unitTaskId, boolean grants, String note) {
    ReplyExtension asked = get(unitTaskId);
    String given = Objects.toString(note, "").strip();
    if (given.isEmpty()) {
      throw Refusal.at("comment", "extension.reason-missing").asException();
    }
    asked.decide(grants, given, person(), now());
    publish(asked, grants ? "extension.granted" : "extension.refused", given);
    if (!grants) {
      news.tell(
          tasks.get(unitTaskId),
          Kind.EXTENSION_REFUSED,
          "extension.news.refused",
          dayOf(asked.getDueBefore()),
          given);
    }
  }

  /** What was granted is carried out: the deadline gets its new day. */
  public void extend(long unitTaskId) {
    ReplyExtension granted = get(unitTaskId);
    Deadline deadline = book.find(granted.getDeadlineId()).orElseThrow();
    DeadlineExtension.Grant grant = granted.grant();
    clocks.reminderOf(deadline).ifPresent(one -> extendReminder(one, deadline, grant));
    book.extend(deadline.getId(), grant);
    granted.done();
    news.tell(
        tasks.get(unitTaskId),
        Kind.EXTENSION_GRANTED,
        "extension.news.granted",
        dayOf(book.find(deadline.getId()).orElseThrow().getDueAt()),
        granted.getReason());
  }

  /** The reminder comes as long before the new day as it would have come before the old one. */
  private void extendReminder(Deadline reminder, Deadline deadline, DeadlineExtension.Grant grant) {
    if (reminder.getDueAt().isBefore(clock.instant())) {
      return;
    }
    long more = ChronoUnit.DAYS.between(dayOf(deadline.getDueAt()), grant.until());
    book.extend(
        reminder.getId(),
        new DeadlineExtension.Grant(
            dayOf(reminder.getDueAt()).plusDays(more),
            grant.reason(),
            grant.way(),
            grant.agreedBy()));
  }

  private void publish(ReplyExtension one, String action, String reason) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("unit", one.getUnitCode());
    details.put("deadline", one.getDeadlineId());
    details.put("until", one.getWantedTo().toString());
    events.publishEvent(new CaseStep(one.getCaseKey(), action, details, reason));
  }

  private LocalDate dayOf(Instant moment) {
    ZoneId zone = clock.getZone();
    return LocalDate.ofInstant(moment, zone);
  }

  private static String person() {
    return CurrentActor.get().personId();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
