package org.tian.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.notification.DueReminders;
import org.tian.notification.Notification;
import org.tian.notification.NotificationQuery;
import org.tian.notification.Notifications;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** People have read what is some days old; what is due today is told. */
@Component
@Profile("demo")
class DemoNotifications {

  private static final Duration READ_AFTER = Duration.ofDays(6);
  private static final int PAGE = 100;
  private static final int PEOPLE = 10_000;

  private final Notifications notifications;
  private final DueReminders reminders;
  private final Directory directory;

  DemoNotifications(Notifications notifications, DueReminders reminders, Directory directory) {
    this.notifications = notifications;
    this.reminders = reminders;
    this.directory = directory;
  }

  void tell(Instant now) {
    for (Person person : directory.search("", PEOPLE)) {
      if (notifications.unreadOf(person.getId()) > 0) {
        CurrentActor.as(
            new Actor(person.getId(), "DESK", null), () -> readOld(now.minus(READ_AFTER)));
      }
    }
    reminders.remind();
  }

  private boolean readOld(Instant until) {
    Long before = null;
    List<Notification> page;
    do {
      page = notifications.list(new NotificationQuery("", null, true, before, PAGE));
      page.stream()
          .filter(one -> one.toldAt().isBefore(until))
          .forEach(one -> notifications.read(one.id()));
      before = page.isEmpty() ? null : page.get(page.size() - 1).id();
    } while (page.size() == PAGE);
    return true;
  }
}
