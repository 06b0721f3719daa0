package org.tian.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitSelection;
import org.tian.assignment.asking.UnitConsultations;
import org.tian.engine.WorkItem;

/** Which units are proposed, what they say to it, and how it is settled. */
@Component
@Profile("demo")
class DemoAsking {

  /** Older cases come from before units were asked. */
  private static final int ASKED_SINCE_DAYS = 60;

  private final DemoPeople people;
  private final DemoAskings askings;
  private final UnitConsultations consultations;

  DemoAsking(DemoPeople people, DemoAskings askings, UnitConsultations consultations) {
    this.people = people;
    this.askings = askings;
    this.consultations = consultations;
  }

  /** Whether the units are asked; where one returns it later nobody had asked it. */
  static boolean isAsked(DemoProposal proposal) {
    return proposal.submittedDaysAgo() <= ASKED_SINCE_DAYS
        && proposal.story() != DemoStory.UNIT_RETURNED
        && proposal.story() != DemoStory.REASSIGNED;
  }

  void proposeUnits(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    Map<String, Object> values =
        units(proposal, firstLeads(proposal), askings.firstCoUnits(proposal));
    values.put("comment", "按职责分工拟定，请审核。");
    values.put("askFirst", isAsked(proposal) ? "YES" : "NO");
    if (!isAsked(proposal)) {
      values.put("askReason", "职责清楚，直接送审。");
    }
    people.complete(theCase, "Task_ProposeUnits", values);
  }

  /** The unit of a story of return is the wrong one at first. */
  private List<String> firstLeads(DemoProposal proposal) {
    return proposal.story() == DemoStory.REASSIGNED
        ? proposal.codes("suggested_units").subList(0, 1)
        : askings.firstLeads(proposal);
  }

  private Map<String, Object> units(
      DemoProposal proposal, List<String> leads, List<String> coUnits) {
    Map<String, Object> values = new HashMap<>();
    if (leads.size() > 1) {
      values.put("handlingKind", "SPLIT");
      List<List<String>> items = askings.splitItems(proposal);
      for (int i = 0; i < leads.size(); i++) {
        values.put(UnitSelection.splitField(i), leads.get(i));
        values.put(UnitSelection.itemsField(i), items.isEmpty() ? List.of() : items.get(i));
      }
    } else {
      values.put("handlingKind", coUnits.isEmpty() ? "SOLE" : "LEAD_CO");
      values.put("leadUnit", leads.get(0));
      values.put("coUnits", coUnits);
    }
    List<String> reading = new ArrayList<>(askings.readingUnits(proposal));
    reading.removeAll(leads);
    values.put("readingUnits", reading);
    return values;
  }

  /** Every unit answers, as the story tells. */
  void answer(DemoCase theCase) {
    people.waiting(theCase, "Task_AnswerConsultation").forEach(item -> answer(theCase, item));
  }

  /** Only the last one that was named answers; the others are waited for. */
  void answerOnce(DemoCase theCase) {
    List<WorkItem> waiting = people.waiting(theCase, "Task_AnswerConsultation");
    String last = askings.firstCoUnits(theCase.proposal()).get(0);
    waiting.stream()
        .filter(item -> last.equals(item.unitCode()))
        .forEach(item -> answer(theCase, item));
  }

  private void answer(DemoCase theCase, WorkItem item) {
    DemoProposal proposal = theCase.proposal();
    if (item.unitCode().equals(askings.text(proposal, "not_ours"))) {
      people.complete(
          item,
          Map.of(
              "consultationAnswer", "NOT_OURS",
              "notOursReason", askings.text(proposal, "reason"),
              "properUnit", askings.text(proposal, "whose")));
    } else {
      boolean lead =
          consultations.open(theCase.id(), item.unitCode()).orElseThrow().getAskedRole().answers();
      people.complete(item, Map.of("consultationAnswer", lead ? "ACCEPT_LEAD" : "ACCEPT_CO"));
    }
  }

  /** The office settles on the units that handle it in the end. */
  void settle(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    Map<String, Object> values =
        units(proposal, proposal.codes("lead_units"), proposal.codes("co_units"));
    values.put("settlementReason", askings.text(proposal, "settlement"));
    values.put("askAgain", "NO");
    people.complete(theCase, "Task_SettleUnits", values);
  }

  boolean isSettled(DemoProposal proposal) {
    return !askings.text(proposal, "settlement").isEmpty();
  }
}
