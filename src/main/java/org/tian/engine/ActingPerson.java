package org.tian.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * For whom the engine works right now: the current actor, else whom the engine has authenticated.
 */
public final class ActingPerson {

  private ActingPerson() {}

  /** The person's id; empty when the program itself acts. */
  public static Optional<String> id() {
    Actor actor = CurrentActor.get();
    if (!actor.isSystem()) {
      return Optional.of(actor.personId());
    }
    CommandContext context = Context.getCommandContext();
    return Optional.ofNullable(context == null ? null : context.getAuthenticatedUserId());
  }
}
