package org.tian.bulk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.engine.OneFlush;
import org.tian.shared.CaseStep;
import org.tian.shared.SharedWork;
import org.tian.shared.WholeStep;

/**
 * Does the work with one case, or with those of a portion, and writes down that it is done, in one
 * transaction.
 *
 * <p>So a killed node leaves either both or neither, and a second node that got the same case finds
 * it settled.
 */
@Component
class BulkStep {

  private final BulkRunStore runs;
  private final BulkItemStore items;
  private final BulkActions actions;
  private final OneFlush oneFlush;
  private final EntityManager entities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BulkStep(
      BulkRunStore runs,
      BulkItemStore items,
      BulkActions actions,
      OneFlush oneFlush,
      EntityManager entities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.runs = runs;
    this.items = items;
    this.actions = actions;
    this.oneFlush = oneFlush;
    this.entities = entities;
    this.events = events;
    this.clock = clock;
  }

  /** Does nothing when the case is settled already or the run is over. */
  @WholeStep
  public void perform(BulkRun run, long itemId) {
    items.lock(List.of(itemId)).stream()
        .filter(BulkItem::isWaiting)
        .filter(item -> goesOn(run))
        .forEach(item -> items.done(List.of(perform(run, item))));
  }

  private boolean goesOn(BulkRun run) {
    return runs.find(run.id()).filter(BulkRun::isRunning).isPresent();
  }

  private BulkItem.Done perform(BulkRun run, BulkItem item) {
    BulkSubject subject = item.subject();
    String result = actions.of(run.action()).perform(subject, run.parameters());
    events.publishEvent(CaseStep.of(subject.caseKey(), "bulk.case-done", details(run, item)));
    return new BulkItem.Done(item.id(), result, clock.instant());
  }

  /** Does all of them or none. */
  @WholeStep
  public void performTogether(BulkRun run, List<Long> itemIds) {
    List<BulkItem> waiting = items.lock(itemIds).stream().filter(BulkItem::isWaiting).toList();
    if (goesOn(run)) {
      oneFlush.of(() -> SharedWork.during(() -> performAll(run, waiting)));
    }
  }

  private void performAll(BulkRun run, List<BulkItem> waiting) {
    List<BulkItem.Done> done = new ArrayList<>();
    for (BulkItem item : waiting) {
      done.add(perform(run, item));
      forget();
    }
    items.done(done);
  }

  /** What a case has read need not be looked through again with each step of the next ones. */
  private void forget() {
    entities.flush();
    entities.clear();
  }

  private static Map<String, Object> details(BulkRun run, BulkItem item) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("run", run.id());
    details.put("action", run.action());
    details.put("position", item.position());
    return details;
  }
}
