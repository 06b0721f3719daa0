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
    try (Turn turn = become(actor)) {
      return work.get();
    }
  }

  /** Lets the actor act until the turn is closed; for work that throws checked exceptions. */
  public static Turn become(Actor actor) {
    Actor before = ACTOR.get();
    ACTOR.set(actor);
    return () -> {
      if (before == null) {
        ACTOR.remove();
      } else {
        ACTOR.set(before);
      }
    };
  }

  /** The time for which somebody acts; closing it gives the turn back. */
  public interface Turn extends AutoCloseable {

    @Override
    void close();
  }
}
