package org.tian.similarity;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.similarity.text.TopicWords;
import org.tian.similarity.text.Words;

/**
 * Keeps this node's index up to date: reads the changes once the pages are served and every second,
 * and makes the index anew from the database where it is missing, damaged, of another database or
 * of other words.
 */
@Component
public class IndexFeed {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);

  /** Raised when what is indexed, or how, changes: older indexes are then made anew. */
  private static final String FORMAT = "4";

  private final CaseIndex index;
  private final ChangeFeed changes;
  private final ComparableCases cases;
  private final IndexRebuild rebuild;
  private final SimilaritySettings settings;
  private final Words words;
  private TopicWords topics;
  private ChangeFeed.Place place;
  private Thread thread;
  private CountDownLatch stop;

  IndexFeed(
      CaseIndex index,
      ChangeFeed changes,
      ComparableCases cases,
      IndexRebuild rebuild,
      SimilaritySettings settings,
      Words words) {
    this.index = index;
    this.changes = changes;
    this.cases = cases;
    this.rebuild = rebuild;
    this.settings = settings;
    this.words = words;
  }

  /** Brings the index up to what is committed now; makes it anew where it must be. */
  public synchronized void catchUp() {
    try {
      if (place == null && !resume()) {
        rebuild();
      }
      readChanges();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of similar cases cannot be written", e);
    }
  }

  /** Makes the index anew from the database; searches see the old state until it is done. */
  public synchronized void rebuild() {
    try {
      ChangeFeed.Place before = changes.present();
      index.clear();
      rebuild.fill(index, topics());
      place = before;
      index.show();
      index.commit(note());
    } catch (IOException e) {
      throw new UncheckedIOException("The index of similar cases cannot be made anew", e);
    }
  }

  private boolean resume() {
    Map<String, String> note = index.note();
    if (!identity().equals(note.get("identity"))) {
      return false;
    }
    long settled = Long.parseLong(note.get("settled"));
    if (settled < changes.purgedTo()) {
      return false;
    }
    place = new ChangeFeed.Place(settled);
    return true;
  }

  private void readChanges() throws IOException {
    boolean any = false;
    Set<Long> changed = changes.next(place);
    while (!changed.isEmpty()) {
      update(changed);
      any = true;
      changed = changes.next(place);
    }
    changes.settle(place);
    if (any) {
      index.show();
      index.commit(note());
    }
  }

  private void update(Collection<Long> changed) throws IOException {
    Set<Long> gone = new HashSet<>(changed);
    for (List<Long> some : IndexRebuild.portions(changed)) {
      for (ComparableCase one : cases.among(some)) {
        gone.remove(one.id());
        index.put(one.id(), IndexedFields.of(one, words, topics()));
      }
    }
    for (long id : gone) {
      index.remove(id);
    }
  }

  private Map<String, String> note() {
    return Map.of("identity", identity(), "settled", Long.toString(place.settled()));
  }

  private String identity() {
    return changes.identity() + " " + FORMAT + " " + words.version();
  }

  private TopicWords topics() {
    if (topics == null) {
      topics = new TopicWords(words);
    }
    return topics;
  }

  @EventListener(ApplicationStartedEvent.class)
  synchronized void start() {
    stop = new CountDownLatch(1);
    thread = new Thread(() -> run(stop), "tian-similarity");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(CountDownLatch stopped) {
    boolean failing = false;
    do {
      try {
        catchUp();
        failing = false;
      } catch (RuntimeException fault) {
        // The next round tries again; one line a fault, not one a second.
        if (!failing && stopped.getCount() > 0) {
          LOG.error("The index of similar cases could not be brought up to date", fault);
        }
        failing = true;
      }
    } while (!isOver(stopped));
  }

  private boolean isOver(CountDownLatch stopped) {
    try {
      return stopped.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @PreDestroy
  void stop() {
    if (thread == null) {
      return;
    }
    stop.countDown();
    rebuild.giveUp();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }
}
