package org.tian.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** A repeated call is answered, not done again. */
@TianTest
class IdempotencyTest {

  /** An answer of a call. */
  record Answer(int number) {}

  @Autowired private Idempotency idempotency;

  private final AtomicInteger done = new AtomicInteger();
  private final String key = UUID.randomUUID().toString();

  @Test
  void givesFirstAnswer_whenRepeated() {
    Answer first = once("linyue", "a");
    Answer second = once("linyue", "a");

    assertThat(second).isEqualTo(first);
    assertThat(done).hasValue(1);
  }

  @Test
  void worksAgain_whenAnotherPersonHasTheSameKey() {
    once("linyue", "a");
    once("chenmin", "a");

    assertThat(done).hasValue(2);
  }

  @Test
  void refusesKey_whenRequestIsAnother() {
    once("linyue", "a");

    assertThatThrownBy(() -> once("linyue", "b")).hasMessage("idempotency.key-reused");
  }

  @Test
  void forgetsKey_whenWorkWasRefused() {
    assertThatThrownBy(
            () ->
                idempotency.once(
                    key,
                    "a",
                    Answer.class,
                    () -> {
                      throw Refusal.of("no").asException();
                    }))
        .isInstanceOf(RefusedException.class);

    assertThat(idempotency.once(key, "a", Answer.class, this::work).number()).isEqualTo(1);
  }

  @Test
  void worksOnce_whenTwoCallsComeTogether() {
    CountDownLatch bothReady = new CountDownLatch(2);
    CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> together(bothReady));
    CompletableFuture<Answer> two = CompletableFuture.supplyAsync(() -> together(bothReady));

    assertThat(one.join()).isEqualTo(two.join());
    assertThat(done).hasValue(1);
  }

  private Answer together(CountDownLatch bothReady) {
    bothReady.countDown();
    try {
      bothReady.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return once("guohao", "a");
  }

  private Answer once(String personId, String request) {
    Actor actor = new Actor(personId, "API", null);
    return CurrentActor.as(actor, () -> idempotency.once(key, request, Answer.class, this::work));
  }

  private Answer work() {
    return new Answer(done.incrementAndGet());
  }
}
