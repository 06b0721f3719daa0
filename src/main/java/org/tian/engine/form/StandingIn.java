package org.tian.engine.form;

import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** Makes the actor who does a step for somebody. */
public final class StandingIn {

  private static final String ENGINE = "TASKLIST";

  private StandingIn() {}

  /** Who acts now, in the place of the principal where that is somebody else. */
  public static Actor actor(String personId, String principal) {
    Actor present = CurrentActor.get();
    if (personId.equals(principal)) {
      return present.actingFor() == null ? present : present.inPlaceOf(personId);
    }
    // The engine alone may know who works: then nobody has set an actor.
    return (present.isSystem() ? new Actor(personId, ENGINE, null) : present).inPlaceOf(principal);
  }
}
