package org.tian.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.Actor;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Runs as people see them: looked at before, started, followed, cancelled.
 *
 * <p>A run is there for who started it and for the heads of the body it was started in (director of
 * a committee, head of an office), and for those whom its action lets follow; to others it looks as
 * if it were not there.
 */
@Service
public class BulkRuns {

  /** Most cases of one run. */
  public static final int MOST = 10_000;

  private static final int LONGEST_KEY = 60;
  private static final Set<Role> HEADS = EnumSet.of(Role.DIRECTOR, Role.HEAD);

  private final BulkRunStore runs;
  private final BulkItemStore items;
  private final BulkActions actions;
  private final BulkEnding ending;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BulkRuns(
      BulkRunStore runs,
      BulkItemStore items,
      BulkActions actions,
      BulkEnding ending,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.runs = runs;
    this.items = items;
    this.actions = actions;
    this.ending = ending;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /** Chain of the trail for a run. */
  public static String chainOf(long runId) {
    return "bulk:" + runId;
  }

  /** What of the selection can be done and what cannot and why. Changes nothing. */
  @Transactional(readOnly = true)
  public BulkPreview preview(BulkOrder order) {
    BulkAction action = actions.of(order.action());
    List<BulkSubject> seen = action.describe(order.subjectIds());
    List<BulkSubject> possible = new ArrayList<>();
    List<BulkPreview.Blocked> blocked = new ArrayList<>();
    for (BulkSubject subject : seen) {
      List<Refusal> reasons = action.obstacles(subject, order.parameters());
      if (reasons.isEmpty()) {
        possible.add(subject);
      } else {
        blocked.add(new BulkPreview.Blocked(subject, reasons));
      }
    }
    return new BulkPreview(possible, blocked, order.subjectIds().size() - seen.size());
  }

  /**
   * Starts a run with all of the selection that the person can see; a repeated call with the same
   * key gives the run of the first.
   *
   * @param requestKey made by the form, 1 to 60 characters
   * @throws RefusedException {@code bulk.key-missing}, {@code bulk.empty}, {@code bulk.too-many},
   *     {@code bulk.key-reused}, or what the action finds wrong with the particulars
   */
  @WholeStep
  public BulkRun start(BulkOrder order, String requestKey) {
    String key = Objects.toString(requestKey, "").strip();
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw Refusal.of("bulk.key-missing").asException();
    }
    String person = CurrentActor.get().personId();
    Optional<BulkRun> repeated = runs.findByKey(person, key);
    return repeated.isPresent() ? same(repeated.get(), order) : begin(order, key, person);
  }

  private static BulkRun same(BulkRun known, BulkOrder order) {
    if (!known.action().equals(order.action()) || !known.bodyCode().equals(order.bodyCode())) {
      throw Refusal.of("bulk.key-reused").asException();
    }
    return known;
  }

  private BulkRun begin(BulkOrder order, String key, String person) {
    BulkAction action = actions.of(order.action());
    RefusedException.throwIfAny(action.flaws(order.bodyCode(), order.parameters()));
    if (order.subjectIds().size() > MOST) {
      throw Refusal.of("bulk.too-many", MOST).asException();
    }
    List<BulkSubject> subjects = action.describe(order.subjectIds());
    if (subjects.isEmpty()) {
      throw Refusal.of("bulk.empty").asException();
    }
    long id = add(order, key, person, subjects.size());
    items.add(id, subjects);
    events.publishEvent(CaseStep.of(chainOf(id), "bulk.started", details(order, subjects.size())));
    events.publishEvent(new BulkRunStarted(id));
    return runs.find(id).orElseThrow();
  }

  private long add(BulkOrder order, String key, String person, int total) {
    Actor actor = CurrentActor.get();
    BulkRun run =
        new BulkRun(
            0,
            order.action(),
            order.bodyCode(),
            person,
            actor.address(),
            order.parameters(),
            BulkRun.State.RUNNING,
            total,
            clock.instant(),
            null,
            null);
    try {
      return runs.add(run, key, clock.millis());
    } catch (DuplicateKeyException sameMoment) {
      // Done again as a whole, which then finds the run of the other call.
      throw new CannotAcquireLockException("The same form came twice at a moment", sameMoment);
    }
  }

  private static Map<String, Object> details(BulkOrder order, int total) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("action", order.action());
    details.put("body", order.bodyCode());
    details.put("total", total);
    order.parameters().forEach((name, value) -> details.put("with." + name, value));
    return details;
  }

  /** Leaves out all cases that were not tried yet; those done stay done. Twice is once. */
  @WholeStep
  public void cancel(long runId) {
    get(runId);
    runs.lock(runId)
        .filter(BulkRun::isRunning)
        .ifPresent(
            run -> {
              runs.end(
                  runId, BulkRun.State.CANCELLED, clock.instant(), CurrentActor.get().personId());
              items.cancelRest(runId, clock.instant());
              events.publishEvent(
                  CaseStep.of(chainOf(runId), "bulk.cancelled", ending.details(runId)));
              ending.tellEnd(run);
            });
  }

  /**
   * A run the acting person may see.
   *
   * @throws RefusedException {@code bulk.not-found}
   */
  @Transactional(readOnly = true)
  public BulkRun get(long runId) {
    return runs.find(runId)
        .filter(this::isSeen)
        .orElseThrow(() -> Refusal.of("bulk.not-found").asException());
  }

  /** How many cases of a run stand where. */
  @Transactional(readOnly = true)
  public BulkCounts countsOf(long runId) {
    return items.counts(get(runId).id());
  }

  /**
   * Cases of a run in its order.
   *
   * @param state only those, or empty for all
   * @param after position of the last one of the page before, 0 for the first page
   */
  @Transactional(readOnly = true)
  public List<BulkItem> itemsOf(long runId, Optional<BulkItem.State> state, int after, int limit) {
    return items.of(get(runId).id(), state, after, limit);
  }

  /** Cases of a run that are among these subjects, in its order. */
  @Transactional(readOnly = true)
  public List<BulkItem> itemsAmong(long runId, Collection<String> subjectIds) {
    return items.among(get(runId).id(), subjectIds);
  }

  /** Whether cases of the run wait; for steps of the program, asks for no rights. */
  @Transactional(readOnly = true)
  public boolean isRunning(long runId) {
    return runs.find(runId).filter(BulkRun::isRunning).isPresent();
  }

  /** Runs the acting person may see, the latest first; {@code before} is the last id shown. */
  @Transactional(readOnly = true)
  public List<BulkRun> list(Long before, int limit) {
    String person = CurrentActor.get().personId();
    List<String> led =
        directory.postsOf(person).stream()
            .filter(post -> HEADS.contains(post.getRole()))
            .map(Post::getBodyCode)
            .toList();
    return runs.seenBy(person, led, before, limit);
  }

  private boolean isSeen(BulkRun run) {
    String person = CurrentActor.get().personId();
    return run.startedBy().equals(person)
        || directory.holds(person, run.bodyCode(), HEADS.toArray(Role[]::new))
        || actions.codes().contains(run.action())
            && actions.of(run.action()).isFollowedBy(run.bodyCode(), run.parameters());
  }
}
