package org.tian.similarity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * The decisions about pairs of cases. Who may decide is asked before, by the owner of the cases.
 */
@Service
@Transactional(readOnly = true)
public class PairDecisions {

  private static final int LONGEST_REASON = 500;

  private final PairDecisionRepository repository;
  private final Clock clock;

  PairDecisions(PairDecisionRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Keeps what the acting person decides; an earlier decision stays as history.
   *
   * @param seenRevision number of the decision the person has seen, 0 for none
   * @throws RefusedException {@code similarity.reason-missing}, {@code similarity.reason-too-long},
   *     or {@code similarity.decided-elsewhere} when somebody has decided since
   */
  @Transactional
  public PairDecision decide(CasePair pair, Finding finding, int seenRevision) {
    checkReason(finding.reason());
    int latest = current(pair).map(PairDecision::getRevision).orElse(0);
    if (latest != seenRevision) {
      throw decidedElsewhere();
    }
    PairDecision decision =
        new PairDecision(
            pair,
            latest + 1,
            finding,
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    try {
      return repository.saveAndFlush(decision);
    } catch (DataIntegrityViolationException sameMoment) {
      throw decidedElsewhere();
    }
  }

  private static void checkReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.at("reason", "similarity.reason-missing").asException();
    }
    if (reason.length() > LONGEST_REASON) {
      throw Refusal.at("reason", "similarity.reason-too-long", LONGEST_REASON).asException();
    }
  }

  private static RuntimeException decidedElsewhere() {
    return Refusal.of("similarity.decided-elsewhere").asException();
  }

  /** The decision that counts. */
  public Optional<PairDecision> current(CasePair pair) {
    return repository.findFirstByCommitteeCodeAndFirstIdAndSecondIdOrderByRevisionDesc(
        pair.committee(), pair.first(), pair.second());
  }

  /** All decisions about the pair, the latest first. */
  public List<PairDecision> history(CasePair pair) {
    return repository.findByCommitteeCodeAndFirstIdAndSecondIdOrderByRevisionDesc(
        pair.committee(), pair.first(), pair.second());
  }

  /** The committee's decisions about a case and any other that count. */
  public List<PairDecision> currentOf(String committee, long caseId) {
    return repository.findCurrentOf(committee, caseId);
  }

  /** How a warning from some likeness on would have done on the committee's decided pairs. */
  public Calibration calibration(String committee) {
    return Calibration.of(repository.findCurrent(committee));
  }
}
