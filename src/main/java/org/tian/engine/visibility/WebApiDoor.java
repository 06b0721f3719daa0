package org.tian.engine.visibility;

/**
 * Remembers whether this thread serves a call of the Camunda web applications' API, and how deep
 * inside the engine it is.
 *
 * <p>A command that comes straight from outside is {@link #isDirect direct} and meets the wall;
 * commands given while it runs come from our own code and do not.
 */
public final class WebApiDoor {

  private enum Place {
    AT_DOOR,
    IN_COMMAND,
    DEEPER
  }

  private static final ThreadLocal<Place> PLACE = new ThreadLocal<>();

  private WebApiDoor() {}

  /** Opens the door for the rest of the request; to be shut with {@link #shut}. */
  public static void open() {
    PLACE.set(Place.AT_DOOR);
  }

  public static void shut() {
    PLACE.remove();
  }

  /** Whether the next command comes straight from outside. */
  static boolean isAtDoor() {
    return PLACE.get() == Place.AT_DOOR;
  }

  /** Whether the running command came straight from outside. */
  static boolean isDirect() {
    return PLACE.get() == Place.IN_COMMAND;
  }

  /** Steps one level in; the result goes back into {@link #leave}. */
  static Object enter() {
    Place before = PLACE.get();
    if (before != null) {
      PLACE.set(before == Place.AT_DOOR ? Place.IN_COMMAND : Place.DEEPER);
    }
    return before;
  }

  static void leave(Object before) {
    if (before != null) {
      PLACE.set((Place) before);
    }
  }
}
