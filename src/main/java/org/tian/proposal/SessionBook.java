package org.tian.proposal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The sessions of a committee, kept by the office of its proposal committee: announced, and changed
 * with a trace of who changed what.
 */
@Service
public class SessionBook {

  private final PlenarySessions sessions;
  private final PlenarySessionRepository repository;
  private final SessionRules rules;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  SessionBook(
      PlenarySessions sessions,
      PlenarySessionRepository repository,
      SessionRules rules,
      Directory directory,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.repository = repository;
    this.rules = rules;
    this.directory = directory;
    this.events = events;
  }

  /** Chain of the trail for what concerns the sessions of a committee. */
  public static String chainOf(String committeeCode) {
    return "sessions:" + committeeCode;
  }

  /** Committees in whose office the acting person works. */
  @Transactional(readOnly = true)
  public List<String> committees() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .filter(post -> post.getRole() == Role.OFFICE)
        .map(post -> post.getBodyCode())
        .distinct()
        .toList();
  }

  /**
   * Lets only the office of the committee pass.
   *
   * @throws RefusedException {@code session.not-allowed}
   */
  public void requireOffice(String committeeCode) {
    if (!directory.holds(CurrentActor.get().personId(), committeeCode, Role.OFFICE)) {
      throw Refusal.of("session.not-allowed").asException();
    }
  }

  /** The session, for the office of its committee. */
  @Transactional(readOnly = true)
  public PlenarySession get(long id) {
    PlenarySession session =
        repository.findById(id).orElseThrow(() -> Refusal.of("session.not-found").asException());
    requireOffice(session.getCommitteeCode());
    return session;
  }

  /** Announces a session; all that stands against it is told at once. */
  @WholeStep
  public PlenarySession announce(String committeeCode, SessionPlan plan) {
    requireOffice(committeeCode);
    SessionPlan whole = inSeconds(plan);
    RefusedException.throwIfAny(rules.refusals(committeeCode, null, whole));
    PlenarySession session =
        sessions.announce(
            new PlenarySession(
                committeeCode,
                whole.termNo(),
                whole.sessionNo(),
                whole.name(),
                whole.collectingFrom(),
                whole.cutoffAt(),
                whole.opensOn(),
                whole.closesOn()));
    record(committeeCode, "session.announced", whole.values());
    return session;
  }

  /**
   * Changes a session. Its number, and the year it opens in, can no longer be changed once a number
   * was given in it.
   */
  @WholeStep
  public PlenarySession change(long id, SessionPlan plan) {
    PlenarySession session = get(id);
    SessionPlan whole = inSeconds(plan);
    RefusedException.throwIfAny(rules.refusals(session.getCommitteeCode(), session, whole));
    Map<String, Object> changes = whole.changesFrom(SessionPlan.of(session));
    if (!changes.isEmpty()) {
      session.change(whole);
      sessions.prepareNumbers(session);
      repository.saveAndFlush(session);
      changes.put("name", whole.name());
      record(session.getCommitteeCode(), "session.changed", changes);
    }
    return session;
  }

  private void record(String committeeCode, String action, Map<String, Object> details) {
    events.publishEvent(CaseStep.of(chainOf(committeeCode), action, details));
  }

  private static SessionPlan inSeconds(SessionPlan plan) {
    return new SessionPlan(
        plan.termNo(),
        plan.sessionNo(),
        plan.name(),
        plan.collectingFrom() == null
            ? null
            : plan.collectingFrom().truncatedTo(ChronoUnit.SECONDS),
        plan.cutoffAt() == null ? null : plan.cutoffAt().truncatedTo(ChronoUnit.SECONDS),
        plan.opensOn(),
        plan.closesOn());
  }
}
