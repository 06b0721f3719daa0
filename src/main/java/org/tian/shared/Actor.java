package org.tian.shared;

/**
 * Who acts.
 *
 * @param personId id of the person, or {@link #SYSTEM_ID} when the program itself acts (timers,
 *     start)
 * @param origin where the step comes from: {@code DESK}, {@code TASKLIST}, {@code API} or {@code
 *     SYSTEM}
 * @param address network address of the caller, or null
 */
public record Actor(String personId, String origin, String address) {

  public static final String SYSTEM_ID = "system";

  public static final Actor SYSTEM = new Actor(SYSTEM_ID, "SYSTEM", null);

  public boolean isSystem() {
    return SYSTEM_ID.equals(personId);
  }
}
