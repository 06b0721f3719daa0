package org.tian.proposal.similar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;
import org.tian.similarity.CasePair;
import org.tian.similarity.Finding;
import org.tian.similarity.PairDecision;
import org.tian.similarity.PairDecisions;
import org.tian.similarity.Verdict;

/**
 * Similar cases at review: reviewers, office and director of a case's committee see the candidates
 * with what was decided about them, and decide.
 *
 * <p>A warning blocks nothing; people decide.
 */
@Service
public class SimilarityReview {

  private static final Role[] REVIEWING = {Role.OFFICE, Role.REVIEWER, Role.DIRECTOR};

  private final SimilarProposals similar;
  private final Proposals proposals;
  private final PairDecisions decisions;
  private final Directory directory;
  private final CommitteeSettings settings;
  private final ApplicationEventPublisher events;

  SimilarityReview(
      SimilarProposals similar,
      Proposals proposals,
      PairDecisions decisions,
      Directory directory,
      CommitteeSettings settings,
      ApplicationEventPublisher events) {
    this.similar = similar;
    this.proposals = proposals;
    this.decisions = decisions;
    this.directory = directory;
    this.settings = settings;
    this.events = events;
  }

  /**
   * A candidate beside the case.
   *
   * @param warned whether it is as alike as the committee's warning threshold
   * @param decision what was decided, or null
   * @param history all decisions, the latest first
   */
  public record Reviewed(
      SimilarProposal candidate,
      boolean warned,
      PairDecision decision,
      List<PairDecision> history) {}

  /** Whether the acting person may look for and decide about cases similar to this one. */
  @Transactional(readOnly = true)
  public boolean mayReview(Proposal proposal) {
    return !proposal.isDraft()
        && directory.holds(CurrentActor.get().personId(), proposal.getCommitteeCode(), REVIEWING);
  }

  /**
   * The likest cases, in the order of {@link SimilarProposals#of}, then others decided about.
   *
   * @throws RefusedException {@code case.not-found} or {@code similarity.not-allowed}
   */
  @Transactional(readOnly = true)
  public List<Reviewed> of(long proposalId, int limit) {
    Proposal proposal = require(proposalId);
    String committee = proposal.getCommitteeCode();
    Map<Long, PairDecision> decided = new HashMap<>();
    decisions
        .currentOf(committee, proposalId)
        .forEach(decision -> decided.put(decision.otherThan(proposalId), decision));
    List<SimilarProposal> found = similar.of(proposalId, limit);
    Set<Long> missing = new HashSet<>(decided.keySet());
    found.forEach(one -> missing.remove(one.id()));
    double warning = warning(committee);
    return Stream.concat(found.stream(), similar.among(proposal, missing).stream())
        .map(one -> reviewed(proposal, one, decided.get(one.id()), warning))
        .toList();
  }

  private Reviewed reviewed(
      Proposal proposal, SimilarProposal one, PairDecision decision, double warning) {
    return new Reviewed(
        one,
        one.score() >= warning,
        decision,
        decision == null ? List.of() : decisions.history(pair(proposal, one.id())));
  }

  /** From which likeness on the committee wants to be warned, 0 to 1. */
  @Transactional(readOnly = true)
  public double warning(String committee) {
    return settings.number(committee, CommitteeSetting.SIMILARITY_WARNING) / 100.0;
  }

  /**
   * Keeps what the acting person finds the two cases to be, and records it in the trail.
   *
   * @param seenRevision number of the decision that was on the screen, 0 for none
   * @throws RefusedException {@code case.not-found} when either may not be seen, {@code
   *     similarity.not-allowed}, {@code similarity.reason-missing}, {@code
   *     similarity.decided-elsewhere}
   */
  @WholeStep
  public void decide(
      long proposalId, long otherId, Verdict verdict, String reason, int seenRevision) {
    Proposal proposal = require(proposalId);
    SimilarProposal other =
        similar.among(proposal, List.of(otherId)).stream()
            .filter(one -> one.id() != proposalId)
            .findFirst()
            .orElseThrow(() -> Refusal.of("case.not-found").asException());
    String given = reason == null ? "" : reason.strip();
    PairDecision before = decisions.current(pair(proposal, otherId)).orElse(null);
    decisions.decide(
        pair(proposal, otherId), new Finding(verdict, given, other.score()), seenRevision);
    record(proposal, other.number(), verdict, before, given);
    if (other.readable() && other.committeeCode().equals(proposal.getCommitteeCode())) {
      record(proposals.get(otherId), proposal.getDisplayNumber(), verdict, before, given);
    }
  }

  private void record(
      Proposal proposal, String other, Verdict verdict, PairDecision before, String reason) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("other", other);
    details.put("verdict", verdict.name());
    details.put("before", before == null ? null : before.getVerdict().name());
    events.publishEvent(
        CaseStep.of(proposal.getCaseKey(), "similarity.decided", details).because(reason));
  }

  private Proposal require(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    if (!mayReview(proposal)) {
      throw Refusal.of("similarity.not-allowed").asException();
    }
    return proposal;
  }

  private static CasePair pair(Proposal proposal, long otherId) {
    return new CasePair(proposal.getCommitteeCode(), proposal.getId(), otherId);
  }
}
