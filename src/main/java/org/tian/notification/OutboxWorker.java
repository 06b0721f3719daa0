package org.tian.notification;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * This node's threads for the outbox, each channel its own: a mail server that hangs holds up no
 * robot, and a slow robot no other as long as a thread is free.
 */
@Component
class OutboxWorker {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
  private static final long SECONDS_TO_STOP = 20;

  private final OutboxExecutor executor;
  private final NotificationSettings settings;
  private final Map<Channel, Semaphore> calls = new EnumMap<>(Channel.class);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  OutboxWorker(OutboxExecutor executor, NotificationSettings settings) {
    this.executor = executor;
    this.settings = settings;
    Channel.outbound().forEach(channel -> calls.put(channel, new Semaphore(0)));
  }

  /** Told when the transaction that queued a message has committed. */
  @TransactionalEventListener
  void on(Outbox.Queued queued) {
    calls.get(queued.channel()).release();
  }

  @EventListener(ApplicationStartedEvent.class)
  synchronized void start() {
    if (!settings.background()) {
      return;
    }
    running = true;
    for (Channel channel : Channel.outbound()) {
      int wanted = channel == Channel.ROBOT ? settings.robotThreads() : 1;
      for (int i = 1; i <= wanted; i++) {
        Thread thread =
            new Thread(() -> work(channel), "tian-news-" + channel.name().toLowerCase() + "-" + i);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
      }
    }
  }

  private void work(Channel channel) {
    boolean failing = false;
    while (running) {
      try {
        if (channel == Channel.MAIL) {
          executor.gatherDigests();
        }
        while (running && executor.sendNext(channel)) {
          // the next one
        }
        failing = false;
      } catch (RuntimeException fault) {
        // The next round tries again; one line a fault, not one every few seconds.
        if (running && !failing) {
          LOG.error("The outbox could not be worked on", fault);
        }
        failing = true;
      }
      waitForWork(channel);
    }
  }

  private void waitForWork(Channel channel) {
    Semaphore call = calls.get(channel);
    try {
      call.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
      call.drainPermits();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  @PreDestroy
  synchronized void stop() {
    if (!running) {
      return;
    }
    running = false;
    calls.values().forEach(call -> call.release(settings.robotThreads()));
    try {
      for (Thread thread : threads) {
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
