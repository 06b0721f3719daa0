package org.tian.assignment.asking;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitRole;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Period;

/** What a committee has set about asking units first: whether, how long, and what silence is. */
@Component
public class AskingRules {

  private final CommitteeSettings settings;
  private final Deadlines deadlines;

  AskingRules(CommitteeSettings settings, Deadlines deadlines) {
    this.settings = settings;
    this.deadlines = deadlines;
  }

  /** Whether units are asked unless the office says otherwise. */
  public boolean isAskingDefault(String committee) {
    return settings.isOn(committee, CommitteeSetting.CONSULTATION_FIRST);
  }

  /** What silence counts as, as a code of the setting: {@code ACCEPTED} and so on. */
  public String silence(String committee) {
    return settings.text(committee, CommitteeSetting.CONSULTATION_SILENCE);
  }

  /** What the silence of a unit that was asked to be this counts as. */
  ConsultationAnswer silenceOf(String committee, UnitRole asked) {
    return switch (silence(committee)) {
      case "NO_OBJECTION" -> ConsultationAnswer.NO_OBJECTION;
      case "NOT_OURS" -> ConsultationAnswer.NOT_OURS;
      default -> ConsultationAnswer.accepting(asked);
    };
  }

  /**
   * Starts the clock of one round of questions. It runs for the case, so that every unit's task and
   * the timer of the process show the same moment, and a new round has a clock of its own.
   */
  Instant openClock(String caseKey, String committee) {
    int days = settings.number(committee, CommitteeSetting.CONSULTATION_WORKING_DAYS);
    return deadlines
        .openFor(
            caseKey,
            caseKey,
            DeadlineRule.CONSULTATION,
            new Period(days, Period.Unit.WORKING_DAYS),
            committee)
        .getDueAt();
  }
}
