package org.tian.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Carries one or more refusals out of a transaction, so that nothing of the step remains.
 *
 * <p>Pages, API and Tasklist turn it into a text in the user's language; it is never logged as a
 * fault.
 */
public class RefusedException extends RuntimeException {

  private final transient List<Refusal> refusals;

  public RefusedException(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
    this.refusals = List.copyOf(refusals);
  }

  /** Why, in the order of the form; never empty. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** Throws when there is anything to refuse; does nothing otherwise. */
  public static void throwIfAny(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new RefusedException(refusals);
    }
  }
}
