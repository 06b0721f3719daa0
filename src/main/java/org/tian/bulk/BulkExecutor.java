package org.tian.bulk;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.shared.Actor;
import org.tian.shared.RefusedException;

/** Works off runs, portion by portion, each case as the person who asked for it. */
@Component
public class BulkExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(BulkExecutor.class);

  private final BulkPortions portions;
  private final BulkActions actions;
  private final BulkStep step;
  private final BulkEnding ending;
  private final AsPerson asPerson;

  BulkExecutor(
      BulkPortions portions,
      BulkActions actions,
      BulkStep step,
      BulkEnding ending,
      AsPerson asPerson) {
    this.portions = portions;
    this.actions = actions;
    this.step = step;
    this.ending = ending;
    this.asPerson = asPerson;
  }

  /** Works until nothing is left for this node. */
  public void workAll() {
    workWhile(() -> true);
  }

  /**
   * Works until nothing is left or the condition, asked before each case and each portion, says
   * stop.
   */
  public void workWhile(BooleanSupplier goOn) {
    while (goOn.getAsBoolean() && workOnPortion(goOn)) {
      // the next portion may belong to another run
    }
  }

  private boolean workOnPortion(BooleanSupplier goOn) {
    BulkPortions.Portion portion = portions.next().orElse(null);
    if (portion == null) {
      return false;
    }
    BulkRun run = portion.run();
    Actor actor = new Actor(run.startedBy(), "DESK", run.originAddress());
    boolean whole = asPerson.call(actor, () -> performAll(portion, goOn));
    if (whole) {
      ending.endWhenSettled(run.id());
    }
    return whole;
  }

  /** Whether the portion was worked off to its end. */
  private boolean performAll(BulkPortions.Portion portion, BooleanSupplier goOn) {
    if (isDoneTogether(portion)) {
      return true;
    }
    for (long itemId : portion.itemIds()) {
      if (!goOn.getAsBoolean()) {
        return false;
      }
      perform(portion.run(), itemId);
    }
    return true;
  }

  private boolean isDoneTogether(BulkPortions.Portion portion) {
    if (portion.itemIds().size() == 1 || !actions.of(portion.run().action()).isDoneTogether()) {
      return false;
    }
    try {
      step.performTogether(portion.run(), portion.itemIds());
      return true;
    } catch (RuntimeException oneFailed) {
      LOG.debug("A portion of bulk run {} is done case by case", portion.run().id(), oneFailed);
      return false;
    }
  }

  private void perform(BulkRun run, long itemId) {
    try {
      step.perform(run, itemId);
    } catch (RefusedException refused) {
      ending.refuse(itemId, refused);
    } catch (RuntimeException fault) {
      LOG.error("Case {} of bulk run {} failed", itemId, run.id(), fault);
      ending.fail(itemId);
    }
  }
}
