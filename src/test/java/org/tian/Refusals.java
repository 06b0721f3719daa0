package org.tian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Says what a step is refused for. */
public final class Refusals {

  private Refusals() {}

  /** The refusals of a step that must be refused. */
  public static List<Refusal> of(ThrowingCallable step) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, step);
    assertThat(refused).as("the step is refused").isNotNull();
    return refused.refusals();
  }

  /** The codes of the refusals of a step that must be refused. */
  public static List<String> codesOf(ThrowingCallable step) {
    return codes(of(step));
  }

  public static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).toList();
  }
}
