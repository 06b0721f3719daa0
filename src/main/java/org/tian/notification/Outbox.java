package org.tian.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tian.shared.WholeStep;

/**
 * What is to go out: written in the transaction of the news, handed to one node at a time, settled
 * by that node.
 *
 * <p>A message belongs to a lane. The next of a lane goes out only when the one before has gone, is
 * dead or still has its time to come; so each person gets news in order, and one bad address stops
 * nobody but itself.
 */
@Component
class Outbox {

  private static final int CANDIDATES = 5;

  private static final String NEXT =
      """
      select m.id, m.attempts from notification_message m
      where m.channel = :channel and m.state = 'WAITING' and m.not_before <= :now
        and (m.claimed_until is null or m.claimed_until <= :now)
        and not exists (select 1 from notification_message e
          where e.lane = m.lane and e.state = 'WAITING' and e.id < m.id
            and (e.attempts > 0 or e.claimed_until > :now or e.not_before <= :now))
      order by m.not_before, m.id limit :most
      """;

  private static final String TAKE =
      """
      update notification_message
      set claim = :claim, claimed_until = :until, attempts = attempts + 1
      where id = :id and state = 'WAITING' and attempts = :attempts
        and (claimed_until is null or claimed_until <= :now)
      """;

  private final JdbcClient jdbc;
  private final NotificationSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outbox(
      JdbcClient jdbc,
      NotificationSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** Something waits now; told inside the transaction. */
  record Queued(Channel channel) {}

  /** Puts a message to a person into the outbox; it belongs to the running transaction. */
  long queue(
      Channel channel,
      String lane,
      String person,
      Long robot,
      Long news,
      NewsEvent event,
      boolean urgent,
      Instant notBefore) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into notification_message (message_key, channel, lane, person_id, robot_id,
              news_id, event_code, urgent, state, not_before, attempts, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, 0, ?)
            """)
        .params(
            UUID.randomUUID().toString(),
            channel.name(),
            lane,
            person,
            robot,
            news,
            event.code(),
            urgent,
            Moments.of(notBefore),
            Moments.of(clock.instant()))
        .update(id, "id");
    events.publishEvent(new Queued(channel));
    return id.getKeyAs(Number.class).longValue();
  }

  /** A message that is now this node's to send; empty when there is none. */
  @WholeStep
  public Optional<OutboxMessage> take(Channel channel) {
    var now = Moments.of(clock.instant());
    String claim = UUID.randomUUID().toString();
    List<long[]> candidates =
        jdbc.sql(NEXT)
            .param("channel", channel.name())
            .param("now", now)
            .param("most", CANDIDATES)
            .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
            .list();
    for (long[] one : candidates) {
      int taken =
          jdbc.sql(TAKE)
              .param("claim", claim)
              .param("until", Moments.of(clock.instant().plus(settings.lease())))
              .param("id", one[0])
              .param("attempts", one[1])
              .param("now", now)
              .update();
      if (taken == 1) {
        return find(one[0]);
      }
    }
    return Optional.empty();
  }

  /** Keeps what became of the attempt; nothing happens when another node has taken it over. */
  @WholeStep
  public void settle(OutboxMessage message, Outcome outcome, Instant quietUntil, long millis) {
    boolean spent = message.attempts() >= settings.mostAttempts();
    OutboxMessage.State state =
        switch (outcome.result()) {
          case SENT -> OutboxMessage.State.SENT;
          case DROPPED -> OutboxMessage.State.DROPPED;
          case NEVER -> OutboxMessage.State.DEAD;
          case LATER -> spent ? OutboxMessage.State.DEAD : OutboxMessage.State.WAITING;
        };
    Instant now = clock.instant();
    Instant again = now.plus(settings.waitAfter(message.attempts()));
    boolean waits = state == OutboxMessage.State.WAITING;
    int changed =
        jdbc.sql(
                """
                update notification_message set state = ?, not_before = ?, claim = null,
                  claimed_until = null, address = coalesce(?, address), reason = ?,
                  reason_words = ?, settled_at = ?
                where id = ? and claim = ? and state = 'WAITING'
                """)
            .params(
                state.name(),
                Moments.of(
                    !waits
                        ? message.notBefore()
                        : quietUntil != null && quietUntil.isAfter(again) ? quietUntil : again),
                outcome.address(),
                outcome.reason(),
                outcome.words(),
                waits ? null : Moments.of(now),
                message.id(),
                message.claim())
            .update();
    if (changed == 1) {
      log(message, outcome, now, millis);
    }
  }

  private void log(OutboxMessage message, Outcome outcome, Instant now, long millis) {
    jdbc.sql(
            "insert into notification_attempt (message_id, attempt_no, tried_at, outcome, reason,"
                + " reason_words, millis) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            message.id(),
            message.attempts(),
            Moments.of(now),
            outcome.result().name(),
            outcome.reason(),
            outcome.words(),
            millis)
        .update();
  }

  /** A message as it stands. */
  Optional<OutboxMessage> find(long id) {
    return jdbc.sql("select * from notification_message where id = ?")
        .param(id)
        .query(Outbox::message)
        .optional();
  }

  static OutboxMessage message(ResultSet row, int number) throws SQLException {
    return new OutboxMessage(
        row.getLong("id"),
        row.getString("message_key"),
        Channel.valueOf(row.getString("channel")),
        row.getString("lane"),
        row.getString("person_id"),
        number(row, "robot_id"),
        number(row, "news_id"),
        NewsEvent.of(row.getString("event_code")).orElseThrow(),
        row.getBoolean("urgent"),
        OutboxMessage.State.valueOf(row.getString("state")),
        Moments.read(row, "not_before"),
        row.getInt("attempts"),
        row.getString("claim"),
        row.getString("address"),
        row.getString("reason"),
        row.getString("reason_words"),
        Moments.read(row, "created_at"),
        Moments.read(row, "settled_at"));
  }

  private static Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
