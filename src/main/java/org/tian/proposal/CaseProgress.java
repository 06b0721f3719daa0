package org.tian.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/**
 * Moves a case from one state to the next and records it in the trail, for the modules that decide
 * the step (review, assignment, evaluation).
 *
 * <p>Asks for no rights: the process offers each step only to those whose step it is. A step that
 * does not fit the state is refused.
 */
@Service
@Transactional
public class CaseProgress {

  private final ProposalRepository repository;
  private final CaseParticipants participants;
  private final CaseSigners signers;
  private final CaseSteps steps;
  private final Categories categories;
  private final EntityManager entities;
  private final Clock clock;

  CaseProgress(
      ProposalRepository repository,
      CaseParticipants participants,
      CaseSigners signers,
      CaseSteps steps,
      Categories categories,
      EntityManager entities,
      Clock clock) {
    this.repository = repository;
    this.participants = participants;
    this.signers = signers;
    this.steps = steps;
    this.categories = categories;
    this.entities = entities;
    this.clock = clock;
  }

  /** Files the proposal under its case number. */
  public void file(long id, String caseNumber, String categoryCode, String reason) {
    Proposal proposal = require(id);
    proposal.fileAs(caseNumber, categoryCode, reason, now());
    proposal.classify(categoryCode, nameOf(proposal, categoryCode));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("caseNumber", caseNumber);
    details.put("category", categoryCode);
    save(proposal, "proposal.filed", details, reason);
  }

  /** Sends it back to its proposer with the reason. */
  public void returnForCorrection(long id, String reason) {
    Proposal proposal = require(id);
    proposal.returnForCorrection(reason);
    save(proposal, "proposal.returned", Map.of(), reason);
  }

  /**
   * Does not file it; refused while others are merged into it.
   *
   * @param number under which its text was passed on, or null when it was not
   */
  public void refuseFiling(long id, String reasonCode, String number, String reason) {
    Proposal proposal = require(id);
    requireNoneMerged(id);
    proposal.refuseFiling(reasonCode, number, reason, now());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("reasonCode", reasonCode);
    if (number != null) {
      details.put("number", number);
    }
    save(proposal, "proposal.not-filed", details, reason);
  }

  /** Passes its text on under another number; refused while others are merged into it. */
  public void convert(long id, String target, String number, String reason) {
    Proposal proposal = require(id);
    requireNoneMerged(id);
    proposal.convertTo(target, number, reason, now());
    save(proposal, "proposal.converted", Map.of("target", target, "number", number), reason);
  }

  /**
   * Merges it into another case of the committee. Its participants may read the main case, and what
   * was merged into it follows.
   */
  public void merge(long id, long mainId, String categoryCode, String reason) {
    Proposal sub = require(id);
    Proposal main =
        repository
            .findById(mainId)
            .orElseThrow(
                () -> Refusal.at("mainProposal", "proposal.merge-target", mainId).asException());
    // Counts as a change of the main case: if that closes at the same moment, one of both starts
    // over, so that no merged proposal is forgotten.
    entities.lock(main, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    // One that was filed by itself keeps its category and the name that had at filing.
    boolean kept = Objects.equals(categoryCode, sub.getCategoryCode());
    String name = kept ? sub.getCategoryName() : nameOf(sub, categoryCode);
    sub.mergeInto(main, categoryCode, reason);
    sub.classify(categoryCode, name);
    List<Proposal> followers = repository.findByMergedIntoIdOrderById(id);
    followers.forEach(follower -> follower.followInto(main));
    steps.publish(new ProposalMerging(id));
    followers.forEach(follower -> admitAll(follower.getId(), mainId));
    admitAll(id, mainId);
    save(sub, "proposal.merged", Map.of("main", main.getDisplayNumber()), reason);
    steps.record(main, "proposal.took-in", Map.of("merged", sub.getDisplayNumber()), reason);
  }

  /** Hands it over to the units. */
  public void handOver(long id) {
    Proposal proposal = require(id);
    proposal.handOver(now());
    save(proposal, "proposal.handed-over", Map.of(), null);
  }

  /** All answers are there. */
  public void recordAnswered(long id) {
    Proposal proposal = require(id);
    proposal.recordAnswered(now());
    save(proposal, "proposal.answered", Map.of(), null);
  }

  /** Begins a further round of handling; listeners of {@link RehandlingStarted} prepare it. */
  public void startRehandling(long id, int round) {
    Proposal proposal = require(id);
    proposal.startRehandling();
    save(proposal, "proposal.rehandling-started", Map.of("round", round), null);
    steps.publish(new RehandlingStarted(id, round));
  }

  /** Closes an answered case, or a merged one whose main case is closed. */
  public void close(long id) {
    Proposal proposal = require(id);
    proposal.close(now());
    save(proposal, "proposal.closed", Map.of(), null);
  }

  /** Records the withdrawal; listeners of {@link ProposalWithdrawn} cancel what is open. */
  public void recordWithdrawal(long id) {
    Proposal proposal = require(id);
    proposal.withdraw(now());
    save(proposal, "proposal.withdrawn", Map.of(), proposal.getOutcomeReason());
    steps.publish(new ProposalWithdrawn(id));
  }

  /** Records that the proposer has been told why it was not filed and where its text went. */
  public void recordNotFiledTold(long id) {
    Proposal proposal = require(id);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("outcome", proposal.getOutcomeCode());
    details.put("number", proposal.getConvertedNo());
    steps.record(proposal, "proposal.not-filed-told", details, proposal.getOutcomeReason());
  }

  /** Gives a merged proposal a case number of its own. */
  public void numberMerged(long id, String caseNumber) {
    Proposal merged = require(id);
    merged.numberMerged(caseNumber);
    save(merged, "proposal.merged-numbered", Map.of("caseNumber", caseNumber), null);
  }

  /**
   * Parts a merged proposal from its main case, files it by itself and takes the right to read the
   * main case back from those who had it through the merged one alone.
   *
   * @throws org.tian.shared.RefusedException when the main case is answered already
   */
  public void partFromMain(long id, String caseNumber, String reason) {
    Proposal sub = require(id);
    Proposal main = mainOf(sub);
    if (!main.getStatus().letsMergedOnesGo()) {
      throw Refusal.of("proposal.main-answered", main.getDisplayNumber()).asException();
    }
    // As with merging: closing or answering the main case at the same moment starts over.
    entities.lock(main, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    sub.partFromMain(caseNumber, reason, now());
    repository.saveAndFlush(sub);
    dismissThoseOf(sub, main);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("main", main.getDisplayNumber());
    details.put("caseNumber", caseNumber);
    save(sub, "proposal.merge-undone", details, reason);
    steps.record(main, "proposal.let-go", Map.of("parted", sub.getDisplayNumber()), reason);
  }

  private String nameOf(Proposal proposal, String categoryCode) {
    return categoryCode == null ? null : categories.nameIn(proposal, categoryCode);
  }

  private Proposal mainOf(Proposal sub) {
    if (sub.getMergedIntoId() == null) {
      throw Refusal.of("proposal.not-merged").asException();
    }
    return require(sub.getMergedIntoId());
  }

  private void dismissThoseOf(Proposal parted, Proposal main) {
    Set<String> staying = new HashSet<>(signers.of(main));
    repository
        .findByMergedIntoIdOrderById(main.getId())
        .forEach(other -> staying.addAll(signers.of(other)));
    signers.of(parted).stream()
        .filter(party -> !staying.contains(party))
        .forEach(party -> participants.dismiss(main.getId(), party));
  }

  private void admitAll(long fromId, long toId) {
    participants.of(fromId).forEach(party -> participants.admit(toId, party));
  }

  private void requireNoneMerged(long id) {
    if (repository.existsByMergedIntoId(id)) {
      throw Refusal.of("proposal.has-merged-ones").asException();
    }
  }

  private Proposal require(long id) {
    return repository.findById(id).orElseThrow(CaseAccess::notFound);
  }

  private void save(Proposal proposal, String action, Map<String, Object> details, String reason) {
    repository.saveAndFlush(proposal);
    steps.record(proposal, action, details, reason);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
