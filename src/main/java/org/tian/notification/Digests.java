package org.tian.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.shared.WholeStep;
import org.tian.shared.WorkingDays;

/**
 * Gathers what persons want to hear of together: one message per person and channel, on a working
 * day at the time they chose. What was read meanwhile is left out; when all of it was, nothing is
 * sent.
 */
@Component
class Digests {

  /** Days looked through for a working day; holidays are shorter. */
  private static final int MOST_DAYS = 30;

  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final RobotStore robots;
  private final Recipients recipients;
  private final WorkingDays workingDays;
  private final Clock clock;

  Digests(
      JdbcClient jdbc,
      Outbox outbox,
      RobotStore robots,
      Recipients recipients,
      WorkingDays workingDays,
      Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.robots = robots;
    this.recipients = recipients;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Keeps a notification for the person's next digest. */
  void add(long notification, Recipient one, Channel channel, Instant now) {
    jdbc.sql(
            "insert into notification_digest_item (notification_id, person_id, channel, due_at)"
                + " values (?, ?, ?, ?)")
        .params(notification, one.id(), channel.name(), Moments.of(nextAt(one.preferences(), now)))
        .update();
  }

  /** The next moment after the given one at which the person's digest is sent. */
  Instant nextAt(Preferences wanted, Instant now) {
    LocalDate day = now.atZone(clock.getZone()).toLocalDate();
    for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
      ZonedDateTime at = day.atTime(wanted.digestAt()).atZone(clock.getZone());
      if (at.toInstant().isAfter(now) && workingDays.isWorkingDay(day)) {
        return wanted.afterQuiet(at.toInstant(), clock.getZone());
      }
    }
    throw new IllegalStateException("No working day within a month after " + now);
  }

  /** Somebody's digest on a channel. */
  record Due(String person, Channel channel) {}

  /** Whose digests have come due. */
  List<Due> due() {
    return jdbc.sql(
            "select distinct person_id, channel from notification_digest_item"
                + " where message_id is null and due_at <= ?")
        .param(Moments.of(clock.instant()))
        .query(
            (row, number) ->
                new Due(row.getString("person_id"), Channel.valueOf(row.getString("channel"))))
        .list();
  }

  /** Puts one digest into the outbox; of two nodes that try at once, one finds nothing left. */
  @WholeStep
  public void gather(Due due) {
    List<Long> items =
        jdbc.sql(
                "select id from notification_digest_item where person_id = ? and channel = ?"
                    + " and message_id is null and due_at <= ? order by id for update")
            .params(due.person(), due.channel().name(), Moments.of(clock.instant()))
            .query(Long.class)
            .list();
    Recipient one = recipients.of(due.person()).orElse(null);
    if (items.isEmpty() || one == null) {
      return;
    }
    Long robot =
        due.channel() == Channel.ROBOT
            ? robots.ofPerson(one.id()).map(Robot::id).orElse(null)
            : null;
    long message =
        outbox.queue(
            due.channel(),
            NewsDesk.laneOf(due.channel(), one, robot),
            one.id(),
            robot,
            null,
            NewsEvent.DIGEST,
            false,
            clock.instant());
    jdbc.sql("update notification_digest_item set message_id = :message where id in (:items)")
        .param("message", message)
        .param("items", items)
        .update();
  }

  /** Notifications of a digest that are still unread, oldest first: id of each and of its news. */
  List<long[]> unreadOf(long messageId) {
    return jdbc.sql(
            "select n.id, n.news_id from notification_digest_item i"
                + " join notification n on n.id = i.notification_id"
                + " where i.message_id = ? and n.read_at is null order by n.id")
        .param(messageId)
        .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
        .list();
  }
}
