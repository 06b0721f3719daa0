package org.tian.similarity;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tian.similarity.text.TopicWords;
import org.tian.similarity.text.Words;

/** Fills an empty index from the database, page by page on all processors. */
@Component
class IndexRebuild {

  private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
  private static final int PAGE = 400;
  private static final int WORTH_A_LINE = 5_000;

  private final ComparableCases cases;
  private final Words words;
  private volatile boolean givenUp;

  IndexRebuild(ComparableCases cases, Words words) {
    this.cases = cases;
    this.words = words;
  }

  /** Reads all cases into the index. */
  void fill(CaseIndex index, TopicWords topics) throws IOException {
    long begin = System.nanoTime();
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(processors);
    try {
      int count = fill(index, topics, workers, 2 * processors);
      if (count >= WORTH_A_LINE) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        LOG.info(
            "The index of similar cases was made anew: {} cases, {} a second",
            count,
            Math.round(count / seconds));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private int fill(CaseIndex index, TopicWords topics, ExecutorService workers, int ahead)
      throws IOException {
    Deque<Future<?>> running = new ArrayDeque<>();
    int count = 0;
    List<ComparableCase> page = cases.after(0, PAGE);
    while (!page.isEmpty()) {
      if (givenUp) {
        throw new IOException("The program is being stopped");
      }
      List<ComparableCase> some = page;
      running.add(
          workers.submit(
              () -> {
                for (ComparableCase one : some) {
                  index.add(IndexedFields.of(one, words, topics));
                }
                return null;
              }));
      if (running.size() > ahead) {
        await(running.remove());
      }
      count += page.size();
      page = cases.after(page.get(page.size() - 1).id(), PAGE);
    }
    for (Future<?> task : running) {
      await(task);
    }
    return count;
  }

  private static void await(Future<?> task) throws IOException {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new IOException("A page of cases could not be indexed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  /** Ends a run under way, because the program stops. */
  void giveUp() {
    givenUp = true;
  }

  /** Ids in portions that fit into one query. */
  static List<List<Long>> portions(Collection<Long> ids) {
    List<Long> all = new ArrayList<>(ids);
    List<List<Long>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PAGE) {
      portions.add(all.subList(from, Math.min(all.size(), from + PAGE)));
    }
    return portions;
  }
}
