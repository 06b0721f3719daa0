package org.tian.notification;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.DueItems;
import org.tian.shared.Formats;

/** One reminder: its row and its news in one transaction, so that it is told once and not lost. */
@Component
class DueReminder {

  private final JdbcClient jdbc;
  private final Holders holders;
  private final ApplicationEventPublisher events;
  private final Formats formats;
  private final Clock clock;

  DueReminder(
      JdbcClient jdbc,
      Holders holders,
      ApplicationEventPublisher events,
      Formats formats,
      Clock clock) {
    this.jdbc = jdbc;
    this.holders = holders;
    this.events = events;
    this.formats = formats;
    this.clock = clock;
  }

  /**
   * Reminds, unless it was done before.
   *
   * @param step which reminder of this end it is, from 0
   * @param days working days left, or past the end
   * @throws org.springframework.dao.DuplicateKeyException when another node does so right now
   */
  @Transactional
  public void tell(DueItems.DueItem due, NewsEvent event, int step, int days) {
    String kind = event == NewsEvent.TASK_OVERDUE ? "OVERDUE" : "SOON";
    var end = Moments.of(due.item().dueAt());
    boolean told =
        jdbc.sql(
                    "select count(*) from notification_reminder where task_id = ? and due_at = ?"
                        + " and kind = ? and step_no >= ?")
                .params(due.item().taskId(), end, kind, step)
                .query(Integer.class)
                .single()
            > 0;
    if (told) {
      return;
    }
    jdbc.sql(
            "insert into notification_reminder (task_id, due_at, kind, step_no, told_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(due.item().taskId(), end, kind, step, Moments.of(clock.instant()))
        .update();
    events.publishEvent(
        TaskNews.of(
            event,
            due.item(),
            holders.of(due.item(), due.groups()),
            DueReminders.values(formats.dayOf(due.item().dueAt()), days)));
  }
}
