package org.tian.bench;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.tian.similarity.ComparableChanges;
import org.tian.similarity.IndexFeed;

/** Cases change and are indexed without a pause, in portions of fifty, until it is closed. */
final class Indexing implements AutoCloseable {

  private static final int PORTION = 50;

  private final Random random = new Random(7);
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong indexed = new AtomicLong();
  private final ApplicationContext program;
  private final int count;
  private final long begin = System.nanoTime();
  private final Thread thread = new Thread(this::run, "indexing");

  private Indexing(ApplicationContext program, int count) {
    this.program = program;
    this.count = count;
  }

  static Indexing started(ApplicationContext program, int count) {
    Indexing indexing = new Indexing(program, count);
    indexing.thread.start();
    return indexing;
  }

  private void run() {
    while (!over.get()) {
      for (int i = 0; i < PORTION; i++) {
        program.getBean(ComparableChanges.class).note(1 + random.nextInt(count));
      }
      program.getBean(IndexFeed.class).catchUp();
      indexed.addAndGet(PORTION);
    }
  }

  /** How many were indexed a second. */
  double rate() {
    return indexed.get() * 1e9 / (System.nanoTime() - begin);
  }

  @Override
  public void close() {
    over.set(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
