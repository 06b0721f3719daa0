package org.tian.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/** The sessions of the committees and which of them proposals count for now. */
@Service
@Transactional(readOnly = true)
public class PlenarySessions {

  private final PlenarySessionRepository repository;
  private final NumberSeries numbers;
  private final Clock clock;

  PlenarySessions(PlenarySessionRepository repository, NumberSeries numbers, Clock clock) {
    this.repository = repository;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** Announces a session; refused when its number is taken or its dates run backwards. */
  @Transactional
  public PlenarySession announce(PlenarySession session) {
    if (session.getCutoffAt().isBefore(session.getCollectingFrom())
        || session.getClosesOn().isBefore(session.getOpensOn())) {
      throw Refusal.of("session.dates-backwards", session.getName()).asException();
    }
    if (repository.existsByCommitteeCodeAndTermNoAndSessionNo(
        session.getCommitteeCode(), session.getTermNo(), session.getSessionNo())) {
      throw Refusal.of("session.twice", session.getName()).asException();
    }
    prepareNumbers(session);
    return repository.save(session);
  }

  void prepareNumbers(PlenarySession session) {
    numbers.prepare(SeriesKind.FLOW, session.getCommitteeCode(), seriesPeriod(session));
    numbers.prepare(SeriesKind.CASE, session.getCommitteeCode(), seriesPeriod(session));
  }

  /** The session that collects now, or did so last; empty before the first one. */
  public Optional<PlenarySession> current(String committeeCode) {
    return repository
        .findFirstByCommitteeCodeAndCollectingFromLessThanEqualOrderByCollectingFromDesc(
            committeeCode, clock.instant());
  }

  /** All sessions of the committee, the latest first. */
  public List<PlenarySession> of(String committeeCode) {
    return repository.findByCommitteeCodeOrderByOpensOnDesc(committeeCode);
  }

  /** The part of a number series that a session begins anew. */
  public static String seriesPeriod(PlenarySession session) {
    return session.getTermNo() + "-" + session.getSessionNo();
  }
}
