package org.tian.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tian.engine.DueItems;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Formats;
import org.tian.shared.TrafficLight;
import org.tian.shared.WorkingDays;

/**
 * Reminds of work that is due soon, and of work that is overdue: on the first working day after the
 * end and then every so many working days. Only on working days, each step once on all nodes
 * together. An end that was moved is another end; while a clock stands still nobody is reminded.
 */
@Component
public class DueReminders {

  private static final Logger LOG = LoggerFactory.getLogger(DueReminders.class);
  private static final int PORTION = 200;

  private final DueItems items;
  private final DueReminder reminder;
  private final TrafficLight light;
  private final CommitteeSettings committeeSettings;
  private final WorkingDays workingDays;
  private final Formats formats;
  private final NotificationSettings settings;
  private final Clock clock;

  DueReminders(
      DueItems items,
      DueReminder reminder,
      TrafficLight light,
      CommitteeSettings committeeSettings,
      WorkingDays workingDays,
      Formats formats,
      NotificationSettings settings,
      Clock clock) {
    this.items = items;
    this.reminder = reminder;
    this.light = light;
    this.committeeSettings = committeeSettings;
    this.workingDays = workingDays;
    this.formats = formats;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(cron = "0 */20 8-17 * * *", zone = "${tian.zone:Asia/Shanghai}")
  void inOfficeHours() {
    if (settings.background()) {
      remind();
    }
  }

  /** Tells what is to be told today; does nothing on a day off. */
  public void remind() {
    if (workingDays.isWorkingDay(formats.today())) {
      items.committees().forEach(this::remind);
    }
  }

  private void remind(String committee) {
    Instant near = light.nearUntil(committee);
    int every = committeeSettings.number(committee, CommitteeSetting.OVERDUE_REMINDER_DAYS);
    String after = "";
    List<String> page = items.endingBefore(near, committee, after, PORTION);
    while (!page.isEmpty()) {
      page.forEach(taskId -> remind(taskId, every));
      after = page.get(page.size() - 1);
      page = items.endingBefore(near, committee, after, PORTION);
    }
  }

  private void remind(String taskId, int every) {
    try {
      items.find(taskId).ifPresent(due -> tell(due, every));
    } catch (DuplicateKeyException | TransientDataAccessException otherNode) {
      // Looked at again in twenty minutes.
      LOG.debug("Another node reminds of {}", taskId);
    } catch (RuntimeException fault) {
      LOG.error("Nobody could be reminded of {}", taskId, fault);
    }
  }

  private void tell(DueItems.DueItem due, int every) {
    Instant end = due.item().dueAt();
    LocalDate lastDay = formats.dayOf(end);
    LocalDate today = formats.today();
    if (!end.isBefore(clock.instant())) {
      reminder.tell(due, NewsEvent.TASK_DUE_SOON, 0, workingDays.between(today, lastDay));
      return;
    }
    int over = workingDays.between(lastDay, today);
    if (over > 0) {
      reminder.tell(due, NewsEvent.TASK_OVERDUE, (over - 1) / every, over);
    }
  }

  static Map<String, Object> values(LocalDate day, int days) {
    return days == 0 ? Map.of("due", day) : Map.of("due", day, "days", days);
  }
}
