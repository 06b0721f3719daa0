package org.tian.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.NewsRead;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** The inbox of notifications: everybody sees and marks the own ones, and nobody else's. */
@Service
public class Notifications {

  private final NotificationStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notifications(NotificationStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** The acting person's, the latest first. */
  @Transactional(readOnly = true)
  public List<Notification> list(NotificationQuery query) {
    return store.list(me(), query);
  }

  /** How many the acting person has not read, by kind; kinds without any are left out. */
  @Transactional(readOnly = true)
  public Map<NewsGroup, Long> unread() {
    return store.unread(me());
  }

  /** How many a person has not read. */
  @Transactional(readOnly = true)
  public long unreadOf(String person) {
    return store.unread(person).values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Marks one as read, and gives it.
   *
   * @throws RefusedException {@code notification.not-found}, also for somebody else's
   */
  @WholeStep
  public Notification read(long id) {
    Notification found = get(id);
    store.reference(me(), id).ifPresent(this::tellRead);
    store.read(me(), id, now());
    return found;
  }

  /**
   * Marks one as not read again.
   *
   * @throws RefusedException {@code notification.not-found}
   */
  @WholeStep
  public void markUnread(long id) {
    get(id);
    store.unread(me(), id);
  }

  /** Marks all, or all of a kind, as read; returns how many there were. */
  @WholeStep
  public int readAll(NewsGroup group) {
    store.unreadReferences(me(), group).forEach(this::tellRead);
    return store.readAll(me(), group, now());
  }

  @EventListener
  void readElsewhere(NewsRead read) {
    if (read.place() == NewsRead.Place.ELSEWHERE) {
      store.readReference(read.personId(), read.reference(), now());
    }
  }

  private void tellRead(String reference) {
    events.publishEvent(new NewsRead(reference, me(), NewsRead.Place.NOTIFICATIONS));
  }

  private Notification get(long id) {
    return store
        .find(me(), id)
        .orElseThrow(() -> Refusal.of("notification.not-found").asException());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String me() {
    return CurrentActor.get().personId();
  }
}
