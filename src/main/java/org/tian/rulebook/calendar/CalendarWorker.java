package org.tian.rulebook.calendar;

import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts again at once after a change, and takes up what was cut off. */
@Component
class CalendarWorker {

  private final CalendarRecounts recounts;
  private final TaskScheduler scheduler;

  CalendarWorker(CalendarRecounts recounts, TaskScheduler scheduler) {
    this.recounts = recounts;
    this.scheduler = scheduler;
  }

  @TransactionalEventListener
  void on(CalendarRecounts.Begun begun) {
    scheduler.schedule(this::workAll, scheduler.getClock().instant());
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
  void workAll() {
    while (recounts.workOnPortion()) {
      // one portion after the other
    }
  }
}
