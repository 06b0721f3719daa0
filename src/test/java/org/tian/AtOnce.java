package org.tian;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two persons act at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** What each of the two came to, in their order. */
  public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService persons = Executors.newFixedThreadPool(2);
    try {
      List<Future<T>> both =
          List.of(
              persons.submit(() -> started(start, one)),
              persons.submit(() -> started(start, other)));
      List<T> done = new ArrayList<>();
      for (Future<T> each : both) {
        done.add(each.get(60, TimeUnit.SECONDS));
      }
      return done;
    } finally {
      persons.shutdownNow();
    }
  }

  private static <T> T started(CyclicBarrier start, Callable<T> work) throws Exception {
    start.await(30, TimeUnit.SECONDS);
    return work.call();
  }
}
