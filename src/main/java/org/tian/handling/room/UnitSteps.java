package org.tian.handling.room;

import org.springframework.stereotype.Component;
import org.tian.organisation.Role;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/**
 * Which steps stand between signing for a proposal and working on it (AH-4). A step for which a
 * unit has nobody falls away, so that nothing waits for an empty post.
 */
@Component
public class UnitSteps {

  private final CommitteeSettings settings;
  private final UnitPeople people;

  UnitSteps(CommitteeSettings settings, UnitPeople people) {
    this.settings = settings;
    this.people = people;
  }

  /** Whether the unit's head gives an instruction first. */
  public boolean headInstructs(String committeeCode, String unitCode) {
    return settings.isOn(committeeCode, CommitteeSetting.UNIT_HEAD_INSTRUCTS)
        && people.holdsAny(unitCode, Role.HEAD);
  }

  /** Whether a deputy head makes the list; else the section makes it as it works. */
  public boolean deputyPlans(String committeeCode, String unitCode) {
    return settings.isOn(committeeCode, CommitteeSetting.UNIT_DEPUTY_PLANS)
        && people.holdsAny(unitCode, Role.DEPUTY);
  }
}
