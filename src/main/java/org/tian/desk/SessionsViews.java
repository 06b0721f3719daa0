package org.tian.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.organisation.Directory;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.SessionBook;
import org.tian.review.CaseNumbers;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts the sessions of a committee into words. */
@Component
class SessionsViews {

  private final PlenarySessions sessions;
  private final CaseNumbers numbers;
  private final AuditTrail trail;
  private final Directory directory;
  private final SessionChanges changes;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  SessionsViews(
      PlenarySessions sessions,
      CaseNumbers numbers,
      AuditTrail trail,
      Directory directory,
      SessionChanges changes,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.sessions = sessions;
    this.numbers = numbers;
    this.trail = trail;
    this.directory = directory;
    this.changes = changes;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  SessionsView of(String committee, String pattern, List<String> samples) {
    return new SessionsView(
        committee,
        directory.nameOf(committee),
        sessions.of(committee).stream().map(this::row).toList(),
        pattern,
        samples,
        sessions.current(committee).map(numbers::nextOf).orElse(""),
        changesOf(committee));
  }

  private SessionsView.Row row(PlenarySession session) {
    String state = stateOf(session, clock.instant());
    return new SessionsView.Row(
        session.getId(),
        session.getName(),
        texts.of("desk.sessions.number", session.getTermNo(), session.getSessionNo()),
        formats.second(session.getCollectingFrom()),
        formats.second(session.getCutoffAt()),
        texts.of(
            "desk.sessions.sitting",
            formats.day(session.getOpensOn()),
            formats.day(session.getClosesOn())),
        texts.of("desk.sessions.state." + state),
        state.equals("collecting") ? "good" : "",
        numbers.givenIn(session));
  }

  private static String stateOf(PlenarySession session, Instant now) {
    if (session.isCollectingAt(now)) {
      return "collecting";
    }
    return now.isBefore(session.getCollectingFrom()) ? "coming" : "over";
  }

  private List<CaseView.Event> changesOf(String committee) {
    List<CaseView.Event> events = new ArrayList<>();
    for (AuditEntry entry : trail.ofCase(SessionBook.chainOf(committee))) {
      events.add(
          new CaseView.Event(
              formats.moment(entry.occurredAt()),
              directory.personName(entry.actorId()),
              texts.of("action." + entry.action()),
              changes.inWords(entry.details()),
              false));
    }
    Collections.reverse(events);
    return events;
  }
}
