package org.tian.shared;

import java.util.function.Supplier;

/**
 * The person for whom this thread works. Web filters set it for a request; {@link #as} sets it for
 * a block.
 *
 * <p>Without either the program itself acts.
 */
public final class CurrentActor {

  private static final ThreadLocal<Actor> ACTOR = new ThreadLocal<>();

  private CurrentActor() {}

  public static Actor get() {
    Actor actor = ACTOR.get();
    return actor == null ? Actor.SYSTEM : actor;
  }

  /** Runs the work for the actor and restores the one before. */
  public static <T> T as(Actor actor, Supplier<T> work) {
    Actor before = ACTOR.get();
    ACTOR.set(actor);
    try {
      return work.get();
    } finally {
      if (before == null) {
        ACTOR.remove();
      } else {
        ACTOR.set(before);
      }
    }
  }
}
