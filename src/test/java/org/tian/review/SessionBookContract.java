package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.proposal.CaseContract;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.SeriesKind;
import org.tian.proposal.SessionBook;
import org.tian.proposal.SessionPlan;

/** What announcing sessions and changing numbers promises, the same on every database. */
abstract class SessionBookContract extends CaseContract {

  private static final String OFFICE = "chenmin";

  @Autowired SessionBook book;
  @Autowired CaseNumbers caseNumbers;
  @Autowired PlenarySessions sessions;
  @Autowired AuditTrail trail;
  @Autowired Clock clock;
  @Autowired NumberSeries numbers;
  @Autowired PlatformTransactionManager transactions;

  private LocalDate opens;

  @BeforeEach
  void farAhead() {
    LocalDate last =
        sessions.of("ncal").stream()
            .map(PlenarySession::getClosesOn)
            .max(LocalDate::compareTo)
            .orElseThrow();
    opens = last.plusDays(200);
  }

  @Test
  void announcesAndChanges_withATraceOfWhoChangedWhat() {
    PlenarySession session = announce(plan(nextTerm(), 1));
    SessionPlan later =
        new SessionPlan(
            session.getTermNo(),
            1,
            session.getName(),
            session.getCollectingFrom(),
            session.getCutoffAt().minusSeconds(1),
            opens,
            opens.plusDays(4));

    fixture.as(OFFICE, () -> book.change(session.getId(), later));

    AuditEntry change =
        trail.ofCase(SessionBook.chainOf("ncal")).stream()
            .filter(entry -> entry.action().equals("session.changed"))
            .reduce((first, second) -> second)
            .orElseThrow();
    assertThat(change.actorId()).isEqualTo(OFFICE);
    assertThat(change.details()).contains("cutoffAt.before", "cutoffAt.after");
    assertThat(fixture.as(OFFICE, () -> book.get(session.getId())).getCutoffAt())
        .isEqualTo(later.cutoffAt());
  }

  @Test
  void refusesWhoIsNotOfTheOffice() {
    SessionPlan plan = plan(nextTerm(), 1);

    for (String other : new String[] {"linyue", "zhaoqiang", "xuyan"}) {
      refusalsOf(() -> fixture.as(other, () -> book.announce("ncal", plan)))
          .containsExactly("session.not-allowed");
    }
    refusalsOf(() -> fixture.as(OFFICE, () -> book.announce("nc", plan)))
        .containsExactly("session.not-allowed");
    refusalsOf(() -> fixture.as("linyue", () -> caseNumbers.change("ncal", "A{year}{serial}")))
        .containsExactly("session.not-allowed");
  }

  @Test
  void refusesIncompleteDisorderedAndOverlappingOnes() {
    refused(new SessionPlan(null, 0, " ", null, null, null, null))
        .containsExactly(
            "session.number",
            "session.number",
            "session.name",
            "session.date-missing",
            "session.date-missing",
            "session.date-missing",
            "session.date-missing");
    refused(
            new SessionPlan(
                nextTerm(),
                1,
                "倒置",
                at(opens, 9),
                at(opens.minusDays(3), 9),
                opens,
                opens.minusDays(1)))
        .containsExactly("session.closes-before-opening", "session.cutoff-before-collection");
    refused(
            new SessionPlan(
                nextTerm(),
                1,
                "太晚",
                at(opens.plusDays(1), 9),
                at(opens.plusDays(9), 9),
                opens,
                opens.plusDays(4)))
        .containsExactly("session.collection-after-opening", "session.cutoff-after-closing");
    PlenarySession known = sessions.of("ncal").get(0);
    refused(
            new SessionPlan(
                nextTerm(),
                1,
                "重叠",
                known.getCutoffAt(),
                known.getCutoffAt().plusSeconds(60),
                known.getClosesOn().plusDays(20),
                known.getClosesOn().plusDays(30)))
        .contains("session.collections-overlap");
    refused(plan(known.getTermNo(), known.getSessionNo())).containsExactly("session.twice");
    refused(plan(1, 1)).contains("session.order");
  }

  @Test
  void keepsTheNumber_onceOneWasGiven() {
    PlenarySession session = announce(plan(nextTerm(), 1));
    assertThat(caseNumbers.nextOf(session)).endsWith("0001");

    give(session);

    assertThat(caseNumbers.nextOf(session)).endsWith("0002");
    SessionPlan renumbered = plan(session.getTermNo(), 2);
    refusalsOf(() -> fixture.as(OFFICE, () -> book.change(session.getId(), renumbered)))
        .containsExactly("session.numbers-given");
  }

  @Test
  void showsWhatAPatternGives_andRefusesOnesThatRepeat() {
    assertThat(caseNumbers.preview("ncal", "A{year}{serial:3}"))
        .hasSize(3)
        .allMatch(n -> n.startsWith("A2"));
    refusalsOf(() -> caseNumbers.preview("ncal", "{serial:4}"))
        .containsExactly("casenumber.repeats");
    refusalsOf(() -> caseNumbers.preview("ncal", "{year}"))
        .containsExactly("casenumber.one-serial");
    refusalsOf(() -> caseNumbers.preview("ncal", "{year}{serial}<b>"))
        .containsExactly("casenumber.unknown-place");
    give(sessions.current("ncal").orElseThrow());
    refusalsOf(() -> fixture.as(OFFICE, () -> caseNumbers.change("ncal", "B{year}{serial:4}")))
        .containsExactly("casenumber.given");
  }

  /** Gives a number as filing does. */
  private void give(PlenarySession session) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status ->
                numbers.next(
                    SeriesKind.CASE,
                    session.getCommitteeCode(),
                    PlenarySessions.seriesPeriod(session)));
  }

  private PlenarySession announce(SessionPlan plan) {
    return fixture.as(OFFICE, () -> book.announce("ncal", plan));
  }

  private ListAssert<String> refused(SessionPlan plan) {
    return refusalsOf(() -> announce(plan));
  }

  private int nextTerm() {
    return sessions.of("ncal").stream().mapToInt(PlenarySession::getTermNo).max().orElse(0) + 1;
  }

  private SessionPlan plan(int term, int number) {
    return new SessionPlan(
        term,
        number,
        term + "届" + number + "次会议",
        at(opens.minusDays(30), 8),
        at(opens.plusDays(2), 20),
        opens,
        opens.plusDays(4));
  }

  private Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(clock.getZone()).toInstant();
  }
}
