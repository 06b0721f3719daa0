package org.tian.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * Runs work for a person: the current actor and the engine's authentication are set together, and
 * both are put back afterwards.
 *
 * <p>Without an engine authentication the engine would check nothing and log nobody. Checks no
 * password: the caller has to know for whom it works.
 */
@Component
public class AsPerson {

  private final ObjectProvider<IdentityService> identity;
  private final ObjectProvider<PersonDirectory> people;

  AsPerson(ObjectProvider<IdentityService> identity, ObjectProvider<PersonDirectory> people) {
    this.identity = identity;
    this.people = people;
  }

  /** Does the work as if the person sat at the desk. */
  public <T> T call(String personId, Supplier<T> work) {
    return call(new Actor(personId, "DESK", null), work);
  }

  /** Does the work as if the person sat at the desk. */
  public void run(String personId, Runnable work) {
    call(
        personId,
        () -> {
          work.run();
          return null;
        });
  }

  /** Does the work for the actor with the groups of the posts held today. */
  public <T> T call(Actor actor, Supplier<T> work) {
    IdentityService engineIdentity = identity.getObject();
    Authentication before = engineIdentity.getCurrentAuthentication();
    engineIdentity.setAuthentication(
        actor.personId(), people.getObject().groupsOf(actor.personId()));
    try {
      return CurrentActor.as(actor, work);
    } finally {
      restore(engineIdentity, before);
    }
  }

  private static void restore(IdentityService engineIdentity, Authentication before) {
    if (before == null) {
      engineIdentity.clearAuthentication();
    } else {
      engineIdentity.setAuthentication(before);
    }
  }
}
