package org.tian.cultivation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** The office names who reviews a topic and which units will be asked for their view. */
@Service
public class ReviewArrangement {

  private static final int MOST_EXPERTS = 9;
  private static final int MOST_UNITS = 6;

  private final Cultivations cultivations;
  private final ExpertInvitationRepository experts;
  private final UnitViewRepository views;
  private final CultivationAccess access;
  private final CultivationPeople people;
  private final Directory directory;
  private final CultivationSteps steps;
  private final Clock clock;

  ReviewArrangement(
      Cultivations cultivations,
      ExpertInvitationRepository experts,
      UnitViewRepository views,
      CultivationAccess access,
      CultivationPeople people,
      Directory directory,
      CultivationSteps steps,
      Clock clock) {
    this.cultivations = cultivations;
    this.experts = experts;
    this.views = views;
    this.access = access;
    this.people = people;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Sends the findings to the experts and keeps the units for later.
   *
   * @throws RefusedException when an expert or unit is named twice, an expert speaks for the topic,
   *     guides it or does not belong to the committee, or a unit does not exist today
   */
  @WholeStep
  public void arrange(long id, List<String> expertIds, List<String> unitCodes) {
    Cultivation cultivation = cultivations.get(id);
    List<Refusal> refusals = new ArrayList<>();
    checkExperts(cultivation, expertIds, refusals);
    checkUnits(cultivation, unitCodes, refusals);
    RefusedException.throwIfAny(refusals);
    cultivation.sendToExperts();
    expertIds.forEach(
        person ->
            experts.save(
                new ExpertInvitation(id, person, clock.instant().truncatedTo(ChronoUnit.SECONDS))));
    unitCodes.forEach(unit -> views.save(new UnitView(id, unit)));
    experts.flush();
    views.flush();
    steps.record(
        cultivation,
        "cultivation.review-arranged",
        Map.of("experts", String.join(",", expertIds), "units", String.join(",", unitCodes)));
  }

  private void checkExperts(
      Cultivation cultivation, List<String> expertIds, List<Refusal> refusals) {
    if (expertIds.isEmpty() || expertIds.size() > MOST_EXPERTS) {
      refusals.add(Refusal.at("experts", "cultivation.experts-count", MOST_EXPERTS));
    }
    Set<String> named = new HashSet<>();
    for (String expert : expertIds) {
      String name = directory.personName(expert);
      if (!named.add(expert)) {
        refusals.add(Refusal.at("experts", "cultivation.expert-twice", name));
      } else if (access.speaksFor(expert, cultivation)) {
        refusals.add(Refusal.at("experts", "cultivation.expert-is-declarer", name));
      } else if (expert.equals(cultivation.getMentorId())) {
        refusals.add(Refusal.at("experts", "cultivation.expert-is-mentor", name));
      } else if (!people.belongsTo(expert, cultivation)) {
        refusals.add(Refusal.at("experts", "cultivation.expert-unknown", name));
      }
    }
  }

  private void checkUnits(Cultivation cultivation, List<String> unitCodes, List<Refusal> refusals) {
    if (unitCodes.isEmpty() || unitCodes.size() > MOST_UNITS) {
      refusals.add(Refusal.at("units", "cultivation.units-count", MOST_UNITS));
    }
    Set<String> named = new HashSet<>();
    for (String unit : unitCodes) {
      if (!named.add(unit)) {
        refusals.add(Refusal.at("units", "cultivation.unit-twice", directory.nameOf(unit)));
      } else if (!exists(unit, cultivation.getCommitteeCode())) {
        refusals.add(Refusal.at("units", "cultivation.unit-gone", directory.nameOf(unit)));
      }
    }
  }

  private boolean exists(String unitCode, String committeeCode) {
    return directory
        .unit(unitCode)
        .filter(unit -> unit.getCommitteeCode().equals(committeeCode))
        .filter(unit -> unit.existsOn(LocalDate.now(clock)))
        .isPresent();
  }
}
