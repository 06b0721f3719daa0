package org.tian.proposal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Period;

/**
 * How long an invited member may answer: hours while the plenary session sits, a day otherwise,
 * each as the committee has set it (domain §1.3). The reminder comes after half of the time.
 */
@Component
class CoSigningTimes {

  private final PlenarySessions sessions;
  private final CommitteeSettings settings;
  private final Deadlines deadlines;
  private final Clock clock;

  CoSigningTimes(
      PlenarySessions sessions, CommitteeSettings settings, Deadlines deadlines, Clock clock) {
    this.sessions = sessions;
    this.settings = settings;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Starts the clocks of an invitation that begins now. */
  void start(CoSigner asked, String committeeCode) {
    String key = asked.getInvitationKey();
    Period period = periodFor(committeeCode);
    asked.answerUntil(
        deadlines.openFor(key, key, DeadlineRule.CO_SIGNING, period, committeeCode).getDueAt());
    deadlines.openFor(key, key, DeadlineRule.CO_SIGN_REMINDER, halfOf(period), committeeCode);
  }

  /** The time to answer of an invitation that begins now. */
  Period periodFor(String committeeCode) {
    LocalDate today = LocalDate.now(clock);
    boolean sitting =
        sessions.of(committeeCode).stream().anyMatch(session -> session.isSittingOn(today));
    return sitting
        ? Period.parse(settings.text(committeeCode, CommitteeSetting.CO_SIGN_IN_SESSION))
        : settings.period(committeeCode, DeadlineRule.CO_SIGNING);
  }

  private static Period halfOf(Period period) {
    return new Period(Math.max(1, period.count() / 2), period.unit());
  }
}
