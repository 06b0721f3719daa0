package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tian.shared.Refusal;

/**
 * What a report on a promise must say.
 *
 * @param dueDay the day promised until now
 * @param today day of the report
 */
record ReportRules(LocalDate dueDay, LocalDate today) {

  /** Fewest characters of what is reported. */
  static final int WORDS_MIN = 10;

  /** Most characters of what is reported. */
  static final int WORDS_MAX = 2000;

  /** How far away a new day may lie. */
  static final int MOST_YEARS = 5;

  /** Everything that speaks against the report, in the order of the form. */
  List<Refusal> refusals(ReportDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    if (draft.outcome() == null) {
      refusals.add(Refusal.at("reportOutcome", "commitment.no-outcome"));
    }
    int length = draft.words().codePointCount(0, draft.words().length());
    if (length < WORDS_MIN) {
      refusals.add(Refusal.at("reportWords", "commitment.words-too-short", WORDS_MIN));
    } else if (length > WORDS_MAX) {
      refusals.add(Refusal.at("reportWords", "commitment.words-too-long", WORDS_MAX));
    }
    if (draft.outcome() == ReportOutcome.IN_PROGRESS) {
      newDay(draft.newDay(), refusals);
    }
    if (draft.outcome() == ReportOutcome.KEPT) {
      WebAddress.refusal("evidenceUrl", draft.evidenceUrl()).ifPresent(refusals::add);
    }
    return refusals;
  }

  private void newDay(LocalDate day, List<Refusal> refusals) {
    if (day == null) {
      refusals.add(Refusal.at("newDay", "commitment.no-new-day"));
    } else if (!day.isAfter(today)) {
      refusals.add(Refusal.at("newDay", "commitment.new-day-past"));
    } else if (!day.isAfter(dueDay)) {
      refusals.add(Refusal.at("newDay", "commitment.new-day-not-later", dueDay));
    } else if (day.isAfter(today.plusYears(MOST_YEARS))) {
      refusals.add(Refusal.at("newDay", "commitment.new-day-too-far", MOST_YEARS));
    }
  }
}
