package org.tian.bulk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;

/** Writes down what was not done and why, and when a run is over. */
@Component
class BulkEnding {

  private final BulkRunStore runs;
  private final BulkItemStore items;
  private final RefusalTexts refusals;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BulkEnding(
      BulkRunStore runs,
      BulkItemStore items,
      RefusalTexts refusals,
      Texts texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.runs = runs;
    this.items = items;
    this.refusals = refusals;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /** A rule said no; its words are kept in both languages as they were at this moment. */
  @WholeStep
  public void refuse(long itemId, RefusedException refused) {
    settle(itemId, BulkItem.State.REFUSED, () -> refusals.line(refused));
  }

  /** The program failed; the cause stands in its log. */
  @WholeStep
  public void fail(long itemId) {
    settle(itemId, BulkItem.State.FAILED, () -> texts.of("bulk.failed", itemId));
  }

  private void settle(long itemId, BulkItem.State state, Supplier<String> words) {
    items.settle(
        itemId,
        state,
        Texts.in(Locale.SIMPLIFIED_CHINESE, words),
        Texts.in(Locale.ENGLISH, words),
        clock.instant());
  }

  /** Ends a running run of which no case waits any more; tells the trail once. */
  @WholeStep
  public void endWhenSettled(long runId) {
    runs.lock(runId)
        .filter(BulkRun::isRunning)
        .filter(run -> items.counts(runId).of(BulkItem.State.WAITING) == 0)
        .ifPresent(
            run -> {
              runs.end(runId, BulkRun.State.DONE, clock.instant(), null);
              events.publishEvent(
                  CaseStep.of(BulkRuns.chainOf(runId), "bulk.finished", details(runId)));
              tellEnd(run);
            });
  }

  /** Tells the module that brought the action. */
  void tellEnd(BulkRun run) {
    events.publishEvent(new BulkRunEnded(run.id(), run.action(), run.parameters()));
  }

  Map<String, Object> details(long runId) {
    Map<String, Object> details = new LinkedHashMap<>();
    BulkCounts counts = items.counts(runId);
    counts.byState().forEach((state, number) -> details.put(state.name(), number));
    return details;
  }
}
