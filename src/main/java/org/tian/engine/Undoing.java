package org.tian.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tian.shared.Refusal;

/**
 * What it takes to do a step again that has been completed, when a case goes back (退回, 撤回).
 *
 * <p>The step's own statement: nobody else knows what its completion has changed.
 */
public final class Undoing {

  private static final Undoing NOTHING =
      new Undoing("nothing", false, step -> List.of(), step -> {});

  private final String kind;
  private final boolean conditional;
  private final Function<TaskCase, List<Refusal>> objections;
  private final Consumer<TaskCase> setBack;

  private Undoing(
      String kind,
      boolean conditional,
      Function<TaskCase, List<Refusal>> objections,
      Consumer<TaskCase> setBack) {
    this.kind = kind;
    this.conditional = conditional;
    this.objections = objections;
    this.setBack = setBack;
  }

  /** Nothing: what the step wrote is simply overwritten when it is done again. */
  public static Undoing nothing() {
    return NOTHING;
  }

  /** The rows of the domain are set back to how the step found them. */
  public static Undoing by(Consumer<TaskCase> setBack) {
    return new Undoing("set-back", false, step -> List.of(), setBack);
  }

  /** Set back as well, unless something of this very case stands against it. */
  public static Undoing by(
      Function<TaskCase, List<Refusal>> objections, Consumer<TaskCase> setBack) {
    return new Undoing("set-back", true, objections, setBack);
  }

  /**
   * Never: something has left the house, such as a number, a letter or a notice.
   *
   * @param why code of the refusal, {@code office.stands.<why>}
   */
  public static Undoing never(String why) {
    return new Undoing(
        why,
        false,
        step -> List.of(Refusal.of(why)),
        step -> {
          throw Refusal.of(why).asException();
        });
  }

  /** {@code nothing}, {@code set-back} or the code why never; for the table in the decision. */
  public String kind() {
    return kind;
  }

  /** Whether it depends on the case if the completion stands. */
  public boolean isConditional() {
    return conditional;
  }

  /** Why the completion stands in this case; empty when it can be undone. */
  public List<Refusal> objections(TaskCase step) {
    return objections.apply(step);
  }

  /** Sets the domain back; in the transaction of the operation. */
  public void setBack(TaskCase step) {
    setBack.accept(step);
  }
}
