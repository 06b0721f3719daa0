package org.tian.handling.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.SignedAnswers;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Leaders who lead the handling of cases (BJ-3): named by the handing office or the office of the
 * committee, until the reply is signed; they guide the units at any time.
 */
@Service
@Transactional
public class LedHandlings {

  /** Fewest characters of a reason and of a note, and most of either. */
  public static final int MIN_LENGTH = 2;

  public static final int MAX_LENGTH = 1000;

  private final LedHandlingRepository repository;
  private final GuidanceNoteRepository notes;
  private final Leaders leaders;
  private final Proposals proposals;
  private final UnitTasks unitTasks;
  private final ObjectProvider<SignedAnswers> answers;
  private final HandingOfficeAccess office;
  private final CaseAccess cases;
  private final CaseParticipants participants;
  private final Directory directory;
  private final SignOffTelling telling;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LedHandlings(
      LedHandlingRepository repository,
      GuidanceNoteRepository notes,
      Leaders leaders,
      Proposals proposals,
      UnitTasks unitTasks,
      ObjectProvider<SignedAnswers> answers,
      HandingOfficeAccess office,
      CaseAccess cases,
      CaseParticipants participants,
      Directory directory,
      SignOffTelling telling,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.notes = notes;
    this.leaders = leaders;
    this.proposals = proposals;
    this.unitTasks = unitTasks;
    this.answers = answers;
    this.office = office;
    this.cases = cases;
    this.participants = participants;
    this.directory = directory;
    this.telling = telling;
    this.events = events;
    this.clock = clock;
  }

  /** Who leads the case, if somebody does; the caller has asked whether it may be seen. */
  @Transactional(readOnly = true)
  public Optional<LedHandling> of(long proposalId) {
    return repository.findById(proposalId);
  }

  /** What the leaders of the case told its units, oldest first. */
  @Transactional(readOnly = true)
  public List<GuidanceNote> notesOf(long proposalId) {
    return notes.findByProposalIdOrderById(proposalId);
  }

  /** Whether the person leads a case at all. */
  @Transactional(readOnly = true)
  public boolean leads(String personId) {
    return repository.existsByLeaderId(personId);
  }

  /**
   * Cases that the acting person leads, the latest first.
   *
   * @param text part of the title or beginning of the number; may be empty
   * @param after last case of the page before, or null
   */
  @Transactional(readOnly = true)
  public List<LedHandling> mine(String text, Long after, int limit) {
    return repository.page(
        CurrentActor.get().personId(),
        text.strip(),
        after == null ? Long.MAX_VALUE : after,
        Limit.of(limit));
  }

  /** Whether the acting person may say now who leads the case. */
  @Transactional(readOnly = true)
  public boolean isOpenTo(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    return isHandled(proposal) && isEntitled(proposal) && !isSigned(proposalId);
  }

  private static boolean isHandled(Proposal proposal) {
    return proposal.getStatus().isInCatalogue() && !proposal.getStatus().isFinal();
  }

  private boolean isEntitled(Proposal proposal) {
    return office.mayChange(proposal.getId())
        || directory.holds(CurrentActor.get().personId(), proposal.getCommitteeCode(), Role.OFFICE);
  }

  private boolean isSigned(long proposalId) {
    return unitTasks.ofRound(proposalId, unitTasks.currentRound(proposalId)).stream()
        .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
        .anyMatch(task -> answers.getObject().isSigned(task.getId()));
  }

  /**
   * Names the leader, another one, or nobody any more.
   *
   * @param leaderId null or empty for nobody
   * @throws org.tian.shared.RefusedException {@code led.not-yours}, {@code led.not-handled}, {@code
   *     led.after-signature}, {@code led.reason}, {@code led.unknown-leader}, {@code led.same}
   */
  @WholeStep
  public void name(long proposalId, String leaderId, String reason) {
    cases.requireVisible(proposalId);
    Proposal proposal = proposals.get(proposalId);
    requireOpen(proposal);
    String why = checked(reason, "reason", "led.reason");
    Optional<LedHandling> before = of(proposalId);
    String old = before.map(LedHandling::getLeaderId).orElse("");
    String wanted = leaderId == null ? "" : leaderId.strip();
    if (wanted.equals(old)) {
      throw Refusal.at("leader", wanted.isEmpty() ? "led.no-leader" : "led.same").asException();
    }
    if (wanted.isEmpty()) {
      repository.delete(before.orElseThrow());
      repository.flush();
    } else {
      lead(proposal, before, wanted, why);
    }
    events.publishEvent(new LeaderNamed(proposalId));
    publish(proposal, "signoff.led-named", Map.of("before", old, "after", wanted), why);
  }

  private void lead(Proposal proposal, Optional<LedHandling> before, String wanted, String why) {
    Leader leader =
        leaders
            .find(proposal.getCommitteeCode(), wanted)
            .orElseThrow(() -> Refusal.at("leader", "led.unknown-leader").asException());
    LedHandling led =
        before.orElseGet(() -> new LedHandling(proposal.getId(), proposal.getCommitteeCode()));
    led.name(leader, why, CurrentActor.get().personId(), now());
    repository.saveAndFlush(led);
    String party = CaseParticipants.personal(leader.personId());
    participants.admit(proposal.getId(), party);
    telling.tellOfLeader(proposal.getId(), Kind.LED_HANDLING, why, List.of(party));
  }

  private void requireOpen(Proposal proposal) {
    if (!isEntitled(proposal)) {
      throw Refusal.of("led.not-yours").asException();
    }
    if (!isHandled(proposal)) {
      throw Refusal.of("led.not-handled").asException();
    }
    if (isSigned(proposal.getId())) {
      throw Refusal.of("led.after-signature").asException();
    }
  }

  /**
   * The leader tells the units something; they learn of it at once.
   *
   * @throws org.tian.shared.RefusedException {@code guidance.not-yours}, {@code guidance.length}
   */
  @WholeStep
  public GuidanceNote guide(long proposalId, String text) {
    cases.requireVisible(proposalId);
    LedHandling led =
        of(proposalId)
            .filter(one -> one.getLeaderId().equals(CurrentActor.get().personId()))
            .orElseThrow(() -> Refusal.of("guidance.not-yours").asException());
    String words = checked(text, "note", "guidance.length");
    GuidanceNote note = notes.saveAndFlush(new GuidanceNote(led, words, now()));
    publish(proposals.get(proposalId), "signoff.guidance-given", Map.of(), words);
    telling.tellOfLeader(proposalId, Kind.GUIDANCE, words, List.of());
    return note;
  }

  private static String checked(String text, String field, String code) {
    String words = text == null ? "" : text.strip();
    if (words.length() < MIN_LENGTH || words.length() > MAX_LENGTH) {
      throw Refusal.at(field, code, MIN_LENGTH, MAX_LENGTH).asException();
    }
    return words;
  }

  private void publish(
      Proposal proposal, String action, Map<String, Object> details, String reason) {
    events.publishEvent(
        CaseStep.of(proposal.getCaseKey(), action, new LinkedHashMap<>(details)).because(reason));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
