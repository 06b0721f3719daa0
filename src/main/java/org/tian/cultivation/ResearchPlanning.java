package org.tian.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** The research plan: written by the declarer, approved or returned by the mentor. */
@Service
public class ResearchPlanning {

  private static final int VISITS_CHARACTERS = 1000;
  private static final int NOTE_CHARACTERS = 1000;

  private final Cultivations cultivations;
  private final CultivationSteps steps;

  ResearchPlanning(Cultivations cultivations, CultivationSteps steps) {
    this.cultivations = cultivations;
    this.steps = steps;
  }

  /** Hands the plan in to the mentor. */
  @WholeStep
  public void handIn(long id, ResearchPlan plan) {
    Cultivation cultivation = cultivations.get(id);
    RefusedException.throwIfAny(refusals(plan));
    cultivation.handInPlan(plan);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("from", plan.startsOn().toString());
    details.put("until", plan.endsOn().toString());
    steps.record(cultivation, "cultivation.plan-handed-in", details);
  }

  /** The mentor agrees; research begins. */
  @WholeStep
  public void approve(long id, String note) {
    Cultivation cultivation = cultivations.get(id);
    checkNote(note);
    cultivation.approvePlan(note);
    steps.record(cultivation, "cultivation.plan-approved", Map.of(), note);
  }

  /** The mentor sends it back; a reason is needed. */
  @WholeStep
  public void sendBack(long id, String note) {
    Cultivation cultivation = cultivations.get(id);
    if (note.isBlank()) {
      throw Refusal.at("note", "cultivation.text-missing").asException();
    }
    checkNote(note);
    cultivation.returnPlan(note);
    steps.record(cultivation, "cultivation.plan-returned", Map.of(), note);
  }

  private static void checkNote(String note) {
    List<Refusal> refusals = new ArrayList<>();
    Words.limit(refusals, "note", note, NOTE_CHARACTERS);
    RefusedException.throwIfAny(refusals);
  }

  private static List<Refusal> refusals(ResearchPlan plan) {
    List<Refusal> refusals = new ArrayList<>();
    Words.require(refusals, "planContent", plan.content(), TopicDeclarations.TEXT_CHARACTERS);
    Words.require(refusals, "visits", plan.visits(), VISITS_CHARACTERS);
    LocalDate from = plan.startsOn();
    LocalDate until = plan.endsOn();
    if (from == null) {
      refusals.add(Refusal.at("startsOn", "cultivation.text-missing"));
    }
    if (until == null) {
      refusals.add(Refusal.at("endsOn", "cultivation.text-missing"));
    }
    if (from != null && until != null && until.isBefore(from)) {
      refusals.add(Refusal.at("endsOn", "cultivation.plan-ends-before-start"));
    }
    return refusals;
  }
}
