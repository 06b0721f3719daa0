package org.tian.handling.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tian.shared.Refusal;

/**
 * When a talk may be entered.
 *
 * @param handedOverOn earliest day of a talk
 * @param today latest day of a talk
 * @param proposals ids of the proposals it may be about
 */
record ContactRules(LocalDate handedOverOn, LocalDate today, Set<Long> proposals) {

  static final int SAID_MAX = 1000;
  static final int PEOPLE_MAX = 200;
  static final int MINUTES_MAX = 10_000;

  /** All that speaks against it, in the order of the form; empty when nothing does. */
  List<Refusal> refusals(ContactDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    if (draft.way() == null) {
      refusals.add(Refusal.at("way", "contact.no-way"));
    }
    if (draft.heldOn() == null) {
      refusals.add(Refusal.at("heldOn", "contact.no-day"));
    } else if (draft.heldOn().isAfter(today)) {
      refusals.add(Refusal.at("heldOn", "contact.in-future"));
    } else if (draft.heldOn().isBefore(handedOverOn)) {
      refusals.add(Refusal.at("heldOn", "contact.before-handover", handedOverOn));
    }
    if (draft.unitPeople().length() > PEOPLE_MAX || draft.proposerPeople().length() > PEOPLE_MAX) {
      refusals.add(Refusal.at("unitPeople", "contact.people-long", PEOPLE_MAX));
    }
    if (draft.said().isEmpty() || draft.said().length() > SAID_MAX) {
      refusals.add(Refusal.at("said", "contact.nothing-said", SAID_MAX));
    }
    refusals.addAll(minutes(draft));
    if (!proposals.containsAll(draft.proposals())) {
      refusals.add(Refusal.at("proposals", "contact.other-case"));
    }
    return refusals;
  }

  private static List<Refusal> minutes(ContactDraft draft) {
    if (draft.minutes().isEmpty()) {
      return List.of();
    }
    if (draft.way() != null && !draft.way().isMeeting()) {
      return List.of(Refusal.at("minutes", "contact.minutes-no-meeting"));
    }
    return draft.minutes().length() > MINUTES_MAX
        ? List.of(Refusal.at("minutes", "contact.minutes-long", MINUTES_MAX))
        : List.of();
  }
}
