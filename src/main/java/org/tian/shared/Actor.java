package org.tian.shared;

/**
 * Who acts.
 *
 * @param personId id of the person, or {@link #SYSTEM_ID} when the program itself acts (timers,
 *     start, automatic steps of a process)
 * @param origin where the step comes from: {@code DESK}, {@code TASKLIST}, {@code API} or {@code
 *     SYSTEM}
 * @param address network address of the caller, or null
 * @param triggeredBy id of the person whose action set the program going, or null
 * @param actingFor id of the person in whose place a standing deputy does the step, or null
 */
public record Actor(
    String personId, String origin, String address, String triggeredBy, String actingFor) {

  public static final String SYSTEM_ID = "system";

  public static final Actor SYSTEM = new Actor(SYSTEM_ID, "SYSTEM", null);

  /** Somebody who acts for themselves. */
  public Actor(String personId, String origin, String address) {
    this(personId, origin, address, null, null);
  }

  /** The program, set going by this actor; the program itself when nobody stands behind it. */
  public Actor automatic() {
    return isSystem() ? this : new Actor(SYSTEM_ID, SYSTEM.origin(), null, personId, null);
  }

  /** The same person, acting in the place of another; for oneself when it is oneself. */
  public Actor inPlaceOf(String represented) {
    return new Actor(
        personId, origin, address, triggeredBy, personId.equals(represented) ? null : represented);
  }

  /** Whose right the step is done by: the person represented, else the actor. */
  public String principal() {
    return actingFor == null ? personId : actingFor;
  }

  public boolean isSystem() {
    return SYSTEM_ID.equals(personId);
  }
}
