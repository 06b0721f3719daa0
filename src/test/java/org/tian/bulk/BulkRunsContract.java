package org.tian.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.Refusals;
import org.tian.TestOrganisation;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** Runs over a selection: none lost, none twice, whatever happens on the way. */
abstract class BulkRunsContract {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired TestOrganisation organisation;
  @Autowired BulkRuns runs;
  @Autowired BulkExecutor executor;
  @Autowired BulkPortions portions;
  @Autowired BulkSettings settings;
  @Autowired ProbeAction probe;
  @Autowired AuditTrail trail;
  @Autowired Directory directory;
  @Autowired BulkStep step;

  @BeforeEach
  void prepare() {
    organisation.register();
  }

  @AfterEach
  void backToThePresent() {
    ClockUtil.reset();
    probe.deadly.set(0);
    probe.together.set(false);
    executor.workAll();
  }

  @Test
  void doesAllInOrderAsWhoAsked_andTellsEachResult() {
    List<String> ids = subjects("plain", 25);
    BulkRun run = start("chenmin", ids);

    executor.workAll();

    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
    assertThat(run(run).finishedAt()).isNotNull();
    assertThat(items(run)).extracting(item -> item.subject().id()).containsExactlyElementsOf(ids);
    assertThat(items(run)).allMatch(item -> item.state() == BulkItem.State.DONE);
    assertThat(items(run)).allMatch(item -> item.result().equals("好"));
    assertThat(trail.ofCase(ids.get(0)))
        .extracting(AuditEntry::action, AuditEntry::actorId)
        .containsExactly(tuple("task.completed", "chenmin"), tuple("bulk.case-done", "chenmin"));
    assertThat(trail.ofCase(BulkRuns.chainOf(run.id())))
        .extracting(AuditEntry::action)
        .containsExactly("bulk.started", "bulk.finished");
  }

  @Test
  void goesOn_whenOneIsRefusedOrBreaks_andNothingOfThoseRemains() {
    List<String> ids = List.of(fresh("plain"), fresh("refused"), fresh("broken"), fresh("plain"));
    BulkRun run = start("chenmin", ids);

    executor.workAll();

    assertThat(items(run))
        .extracting(BulkItem::state)
        .containsExactly(
            BulkItem.State.DONE,
            BulkItem.State.REFUSED,
            BulkItem.State.FAILED,
            BulkItem.State.DONE);
    assertThat(items(run).get(1).reasonZh()).contains("赵强");
    assertThat(items(run).get(1).reasonEn()).isNotEqualTo(items(run).get(1).reasonZh());
    assertThat(items(run).get(2).reasonZh()).isNotBlank();
    assertThat(trail.ofCase(ids.get(1))).isEmpty();
    assertThat(trail.ofCase(ids.get(2))).isEmpty();
    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
  }

  @Test
  void doesAPortionTogether_andOneByOneWhenOneOfItCannotBeDone() {
    List<String> ids = new ArrayList<>(subjects("plain", 3));
    ids.add(fresh("refused"));
    ids.add(fresh("broken"));
    ids.addAll(subjects("plain", 12));
    probe.together.set(true);
    BulkRun run = start("chenmin", ids);

    executor.workAll();

    assertThat(items(run).get(3).state()).isEqualTo(BulkItem.State.REFUSED);
    assertThat(items(run).get(4).state()).isEqualTo(BulkItem.State.FAILED);
    assertThat(counts(run).of(BulkItem.State.DONE)).isEqualTo(15);
    assertThat(trail.ofCase(ids.get(3))).isEmpty();
    ids.stream().filter(id -> id.startsWith("plain")).forEach(this::assertTouchedOnce);
    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
  }

  @Test
  void leavesNothingOfAPortion_whenTheNodeIsKilledInTheMidstOfIt() {
    List<String> ids = new ArrayList<>(subjects("plain", 4));
    ids.add(fresh("deadly"));
    ids.addAll(subjects("plain", 7));
    probe.together.set(true);
    probe.deadly.set(1);
    BulkRun run = start("chenmin", ids);

    assertThatThrownBy(() -> executor.workAll()).isInstanceOf(ProbeAction.NodeKilled.class);
    assertThat(counts(run).settled()).isZero();
    assertThat(trail.ofCase(ids.get(0))).isEmpty();
    later(settings.lease().plusSeconds(1));
    executor.workAll();

    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
    ids.forEach(this::assertTouchedOnce);
  }

  private void assertTouchedOnce(String id) {
    assertThat(touched(id)).as(id).isEqualTo(1);
  }

  @Test
  void givesTheSameRun_whenTheSameFormIsSentAgain() {
    List<String> ids = subjects("plain", 3);
    BulkOrder order = order(ids);

    BulkRun first = as("chenmin", () -> runs.start(order, "key-" + ids.get(0)));
    executor.workAll();
    BulkRun again = as("chenmin", () -> runs.start(order, "key-" + ids.get(0)));
    executor.workAll();

    assertThat(again.id()).isEqualTo(first.id());
    ids.forEach(id -> assertThat(touched(id)).isEqualTo(1));
  }

  @Test
  void givesOneRun_whenTheSameFormComesTwiceAtAMoment() throws Exception {
    List<String> ids = subjects("plain", 3);
    Callable<Long> send =
        () -> as("chenmin", () -> runs.start(order(ids), "twin-" + ids.get(0))).id();

    List<Long> given = atOnce(send, send);

    assertThat(given.get(0)).isEqualTo(given.get(1));
  }

  @Test
  void isResumedByAnotherNode_whenOneIsKilledInTheMidstOfACase() {
    List<String> ids = new ArrayList<>(subjects("plain", 4));
    ids.add(fresh("deadly"));
    ids.addAll(subjects("plain", 12));
    BulkRun run = start("chenmin", ids);
    probe.deadly.set(1);

    assertThatThrownBy(() -> executor.workAll()).isInstanceOf(ProbeAction.NodeKilled.class);
    assertThat(counts(run).of(BulkItem.State.DONE)).isEqualTo(4);

    // The other node first takes what is free, then, after the lease, what the dead one held.
    executor.workAll();
    assertThat(run(run).isRunning()).isTrue();
    later(settings.lease().plusSeconds(1));
    executor.workAll();

    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
    ids.forEach(id -> assertThat(touched(id)).as(id).isEqualTo(1));
  }

  @Test
  void isResumed_whenANodeStopsBetweenTwoCases() {
    List<String> ids = subjects("plain", 8);
    BulkRun run = start("chenmin", ids);
    AtomicInteger asked = new AtomicInteger();

    executor.workWhile(() -> asked.getAndIncrement() < 5);
    assertThat(counts(run).settled()).isBetween(1, 7);
    later(settings.lease().plusSeconds(1));
    executor.workAll();

    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
    ids.forEach(id -> assertThat(touched(id)).isEqualTo(1));
  }

  @Test
  void isSharedByTwoNodes_withoutDoingAnythingTwice() throws Exception {
    List<String> ids = subjects("plain", 60);
    BulkRun run = start("chenmin", ids);
    Callable<Long> node =
        () -> {
          executor.workAll();
          return 0L;
        };

    atOnce(node, node);

    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
    ids.forEach(id -> assertThat(touched(id)).isEqualTo(1));
  }

  @Test
  void doesNothingTwice_whenALeaseEndedTooEarly() {
    List<String> ids = subjects("plain", 3);
    BulkRun run = start("chenmin", ids);
    BulkPortions.Portion slow = portions.next().orElseThrow();
    later(settings.lease().plusSeconds(1));
    executor.workAll();

    // The slow node wakes up and does its portion once more.
    for (long item : slow.itemIds()) {
      as("chenmin", () -> perform(run, item));
    }

    ids.forEach(id -> assertThat(touched(id)).isEqualTo(1));
  }

  @Test
  void givesUpOnACase_thatTakesEveryNodeDown() {
    List<String> ids = List.of(fresh("deadly"), fresh("plain"));
    BulkRun run = start("chenmin", ids);
    probe.deadly.set(100);

    for (int i = 0; i < 8 && run(run).isRunning(); i++) {
      try {
        executor.workAll();
      } catch (ProbeAction.NodeKilled killed) {
        later(settings.lease().plusSeconds(1).multipliedBy(i + 1L));
      }
    }

    assertThat(items(run))
        .extracting(BulkItem::state)
        .contains(BulkItem.State.FAILED)
        .doesNotContain(BulkItem.State.WAITING);
    assertThat(run(run).state()).isEqualTo(BulkRun.State.DONE);
  }

  @Test
  void leavesOutTheRest_whenCancelled_andKeepsWhatIsDone() {
    List<String> ids = subjects("plain", 8);
    BulkRun run = start("chenmin", ids);
    AtomicInteger asked = new AtomicInteger();
    executor.workWhile(() -> asked.getAndIncrement() < 5);
    int done = counts(run).of(BulkItem.State.DONE);

    as("chenmin", () -> cancel(run));
    as("chenmin", () -> cancel(run));
    later(settings.lease().plusSeconds(1));
    executor.workAll();

    assertThat(done).isBetween(1, 7);
    assertThat(run(run).state()).isEqualTo(BulkRun.State.CANCELLED);
    assertThat(run(run).cancelledBy()).isEqualTo("chenmin");
    assertThat(counts(run).of(BulkItem.State.DONE)).isEqualTo(done);
    assertThat(counts(run).of(BulkItem.State.CANCELLED)).isEqualTo(8 - done);
    assertThat(trail.ofCase(BulkRuns.chainOf(run.id())))
        .extracting(AuditEntry::action)
        .containsExactly("bulk.started", "bulk.cancelled");
  }

  @Test
  void saysBeforehandWhatCannotBeDone() {
    String possible = fresh("plain");
    String blocked = fresh("blocked");

    BulkPreview preview =
        as("chenmin", () -> runs.preview(order(List.of(possible, blocked, "hidden-1"))));

    assertThat(preview.possible()).extracting(BulkSubject::id).containsExactly(possible);
    assertThat(preview.blocked()).hasSize(1);
    assertThat(Refusals.codes(preview.blocked().get(0).reasons())).containsExactly("task.gone");
    assertThat(preview.unseen()).isEqualTo(1);
  }

  @Test
  void refusesWhatCannotBeginAtAll() {
    List<String> ids = subjects("plain", 1);

    assertRefused("bulk.key-missing", () -> runs.start(order(ids), " "));
    assertRefused("bulk.empty", () -> runs.start(order(List.of("hidden-1")), fresh("key")));
    assertRefused(
        "review.comment-missing",
        () -> runs.start(new BulkOrder("probe.touch", "ncal", ids, Map.of("bad", "1")), "k-bad"));
    assertRefused(
        "bulk.action-unknown",
        () -> runs.start(new BulkOrder("no.such", "ncal", ids, Map.of()), fresh("key")));
    assertRefused(
        "bulk.too-many",
        () ->
            runs.start(
                order(IntStream.rangeClosed(0, BulkRuns.MOST).mapToObj(i -> "p" + i).toList()),
                fresh("key")));
  }

  @Test
  void isThereForWhoStartedItAndTheDirector_forNobodyElse() {
    BulkRun run = start("chenmin", subjects("plain", 2));

    assertThat(as("sunli", () -> runs.get(run.id())).id()).isEqualTo(run.id());
    assertThat(as("sunli", () -> runs.list(null, 50))).extracting(BulkRun::id).contains(run.id());
    for (String other : List.of("zhaoqiang", "linyue", officeOfTheProvince())) {
      assertThat(as(other, () -> runs.list(null, 50)))
          .extracting(BulkRun::id)
          .doesNotContain(run.id());
      assertThat(Refusals.codesOf(() -> as(other, () -> runs.get(run.id()))))
          .containsExactly("bulk.not-found");
      assertThat(Refusals.codesOf(() -> as(other, () -> cancel(run))))
          .containsExactly("bulk.not-found");
      assertThat(Refusals.codesOf(() -> as(other, () -> runs.countsOf(run.id()))))
          .containsExactly("bulk.not-found");
    }
  }

  private String officeOfTheProvince() {
    return directory.holding("nc", Role.DIRECTOR).get(0).getId();
  }

  private Object perform(BulkRun run, long item) {
    step.perform(run, item);
    return null;
  }

  private Object cancel(BulkRun run) {
    runs.cancel(run.id());
    return null;
  }

  private void assertRefused(String code, Supplier<?> begin) {
    assertThat(Refusals.codesOf(() -> as("chenmin", begin))).containsExactly(code);
  }

  private BulkRun start(String person, List<String> ids) {
    return as(person, () -> runs.start(order(ids), fresh("key")));
  }

  private static BulkOrder order(List<String> ids) {
    return new BulkOrder("probe.touch", "ncal", ids, Map.of());
  }

  private BulkRun run(BulkRun run) {
    return as("chenmin", () -> runs.get(run.id()));
  }

  private BulkCounts counts(BulkRun run) {
    return as("chenmin", () -> runs.countsOf(run.id()));
  }

  private List<BulkItem> items(BulkRun run) {
    return as("chenmin", () -> runs.itemsOf(run.id(), Optional.empty(), 0, 500));
  }

  private long touched(String subject) {
    return trail.ofCase(subject).stream()
        .filter(entry -> entry.action().equals("task.completed"))
        .count();
  }

  private static void later(Duration time) {
    ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
  }

  private static String fresh(String kind) {
    return kind + "-" + NUMBER.incrementAndGet();
  }

  private static List<String> subjects(String kind, int number) {
    return IntStream.range(0, number).mapToObj(i -> fresh(kind)).toList();
  }

  private static <T> T as(String person, Supplier<T> work) {
    return CurrentActor.as(new Actor(person, "DESK", "192.0.2.1"), work);
  }

  @SafeVarargs
  private static List<Long> atOnce(Callable<Long>... work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(work.length);
    List<Long> given = new ArrayList<>();
    for (Future<Long> each : pool.invokeAll(List.of(work))) {
      given.add(each.get());
    }
    pool.shutdown();
    return given;
  }
}
