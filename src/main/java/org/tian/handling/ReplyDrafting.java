package org.tian.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** The section's work on a reply until it goes to be checked. */
@Service
@Transactional
public class ReplyDrafting {

  private final ReplyRepository repository;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final SuggestionWords words;
  private final CommitteeSettings settings;
  private final ReplyReadiness readiness;
  private final ReplyVersions versions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReplyDrafting(
      ReplyRepository repository,
      UnitTasks unitTasks,
      Proposals proposals,
      SuggestionWords words,
      CommitteeSettings settings,
      ReplyReadiness readiness,
      ReplyVersions versions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.words = words;
    this.settings = settings;
    this.readiness = readiness;
    this.versions = versions;
    this.events = events;
    this.clock = clock;
  }

  /** The reply the unit is working on, or empty before the first draft. */
  @Transactional(readOnly = true)
  public Optional<Reply> draftOf(long unitTaskId) {
    return repository.findByUnitTaskId(unitTaskId);
  }

  /** The reply the same unit gave to the proposal in an earlier round. */
  @Transactional(readOnly = true)
  public Optional<Reply> earlierReply(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    return repository.findFirstByProposalIdAndUnitCodeAndStatusOrderByIdDesc(
        task.getProposalId(), task.getUnitCode(), ReplyStatus.SENT);
  }

  /**
   * The suggestions in the proposal's order, each of which the unit's reply has to answer: all of
   * them, or of a split proposal those that were given to the unit.
   */
  @Transactional(readOnly = true)
  public List<String> suggestions(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    return answeredBy(task, proposals.get(task.getProposalId()).getText().suggestions());
  }

  /** Numbers in the proposal, from 1, of the suggestions that the unit's reply has to answer. */
  @Transactional(readOnly = true)
  public List<Integer> itemNumbers(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    return task.itemsOf(proposals.get(task.getProposalId()).getText().suggestions().size());
  }

  /**
   * The suggestions with whom each concerns and what is expected, for those who write the reply.
   */
  @Transactional(readOnly = true)
  public List<String> suggestionsInFull(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    return answeredBy(task, words.inLines(proposals.get(task.getProposalId()).getText()));
  }

  private static List<String> answeredBy(UnitTask task, List<String> suggestions) {
    return task.itemsOf(suggestions.size()).stream()
        .map(item -> suggestions.get(item - 1))
        .toList();
  }

  /** Hands the draft in to be checked; refused with all reasons at once. */
  public void handIn(long unitTaskId, ReplyDraft draft) {
    UnitTask task = unitTasks.get(unitTaskId);
    RefusedException.throwIfAny(objections(task, draft));
    unitTasks.startSignOff(unitTaskId);
    Reply reply = repository.findByUnitTaskId(unitTaskId).orElseGet(() -> new Reply(task));
    reply.handIn(
        draft, CurrentActor.get().personId(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    repository.saveAndFlush(reply);
    versions.keep(reply);
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            "handling.reply-drafted",
            Map.of(
                "unit", task.getUnitCode(),
                "round", task.getRound(),
                "resultClass", draft.resultClass().name(),
                "resultCode", draft.resultCode(),
                "openness", draft.openness().name())));
  }

  /** All that speaks against handing in the draft now, each naming its field. */
  @Transactional(readOnly = true)
  public List<Refusal> objections(long unitTaskId, ReplyDraft draft) {
    return objections(unitTasks.get(unitTaskId), draft);
  }

  private List<Refusal> objections(UnitTask task, ReplyDraft draft) {
    return Stream.concat(rulesFor(task).refusals(draft).stream(), readiness.against(task).stream())
        .toList();
  }

  private ReplyRules rulesFor(UnitTask task) {
    String committee = task.getCommitteeCode();
    return new ReplyRules(
        suggestions(task.getId()).size(),
        LocalDate.now(clock),
        LocalDate.now(clock)
            .plusMonths(settings.number(committee, CommitteeSetting.PROMISE_MONTHS)),
        settings.number(committee, CommitteeSetting.REPLY_MIN_LENGTH),
        settings.number(committee, CommitteeSetting.REPLY_MAX_LENGTH));
  }

  /** The draft that was handed in is the section's again; what it says stays. */
  public void takeBack(long unitTaskId) {
    Reply reply = repository.findByUnitTaskId(unitTaskId).orElseThrow();
    reply.takeBackDraft();
    unitTasks.backToWork(unitTaskId);
    repository.saveAndFlush(reply);
    events.publishEvent(
        CaseStep.of(
            reply.getCaseKey(),
            "handling.reply-draft-taken-back",
            Map.of("unit", reply.getUnitCode(), "round", reply.getRound())));
  }
}
