package org.tian.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Messages that were given up, for system administrators: they see addresses, events and reasons,
 * never the texts, and send again what can go out now.
 */
@Service
public class DeadLetters {

  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadLetters(JdbcClient jdbc, Directory directory, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /** How many messages stand where. */
  public record Counts(long waiting, long late, long sent, long dead) {}

  /** Whether the acting person looks after dead letters. */
  public boolean isKeeper() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .anyMatch(post -> post.getRole() == Role.SYSADMIN);
  }

  /**
   * Dead letters, the latest first, at most 100.
   *
   * @param text contained in the person's name or id, the address, the event or the reason's words
   * @param channel only of that one; null for all
   * @param before id of the last one of the page before; null for the first page
   * @throws RefusedException {@code notification.not-yours}
   */
  @Transactional(readOnly = true)
  public List<DeadLetter> list(String text, Channel channel, Long before, int limit) {
    requireKeeper();
    Map<String, Object> params = new HashMap<>();
    StringBuilder sql =
        new StringBuilder("select m.* from notification_message m where m.state = 'DEAD'");
    String wanted = Objects.toString(text, "").strip();
    if (!wanted.isEmpty()) {
      sql.append(
          " and (lower(coalesce(m.address, '')) like :text or lower(m.event_code) like :text"
              + " or lower(coalesce(m.reason_words, '')) like :text"
              + " or m.person_id in (:persons))");
      params.put("text", "%" + wanted.toLowerCase() + "%");
      List<String> persons =
          directory.search(wanted, MOST).stream().map(person -> person.getId()).toList();
      params.put("persons", persons.isEmpty() ? List.of("-") : persons);
    }
    if (channel != null) {
      sql.append(" and m.channel = :channel");
      params.put("channel", channel.name());
    }
    if (before != null) {
      sql.append(" and m.id < :before");
      params.put("before", before);
    }
    sql.append(" order by m.id desc limit :limit");
    params.put("limit", Math.min(Math.max(limit, 1), MOST));
    return jdbc.sql(sql.toString()).params(params).query(Outbox::message).list().stream()
        .map(this::letter)
        .toList();
  }

  /**
   * How many messages stand where.
   *
   * @throws RefusedException {@code notification.not-yours}
   */
  @Transactional(readOnly = true)
  public Counts counts() {
    requireKeeper();
    Map<String, Long> states = new HashMap<>();
    jdbc.sql("select state, count(*) as messages from notification_message group by state")
        .query(
            row -> {
              states.put(row.getString("state"), row.getLong("messages"));
            });
    long late =
        jdbc.sql(
                "select count(*) from notification_message where state = 'WAITING'"
                    + " and attempts > 0")
            .query(Long.class)
            .single();
    return new Counts(
        states.getOrDefault("WAITING", 0L),
        late,
        states.getOrDefault("SENT", 0L),
        states.getOrDefault("DEAD", 0L));
  }

  /**
   * Sends some again, as if for the first time; those that are not dead any more stay as they are.
   *
   * @return how many
   * @throws RefusedException {@code notification.not-yours}, {@code notification.none-chosen}
   */
  @WholeStep
  public int sendAgain(Collection<Long> ids) {
    requireKeeper();
    if (ids.isEmpty()) {
      throw Refusal.of("notification.none-chosen").asException();
    }
    return again(" and id in (:ids)", Map.of("ids", ids));
  }

  /**
   * Sends all of a channel again, or all.
   *
   * @throws RefusedException {@code notification.not-yours}
   */
  @WholeStep
  public int sendAllAgain(Channel channel) {
    requireKeeper();
    return channel == null
        ? again("", Map.of())
        : again(" and channel = :channel", Map.of("channel", channel.name()));
  }

  private int again(String which, Map<String, Object> params) {
    Instant now = clock.instant();
    int sent =
        jdbc.sql(
                "update notification_message set state = 'WAITING', attempts = 0,"
                    + " not_before = :now, settled_at = null where state = 'DEAD'"
                    + which)
            .param("now", Moments.of(now))
            .params(params)
            .update();
    Map<String, Object> details = new LinkedHashMap<>(Map.of("count", sent));
    events.publishEvent(CaseStep.of("notifications", "notification.sent-again", details));
    Channel.outbound().forEach(channel -> events.publishEvent(new Outbox.Queued(channel)));
    return sent;
  }

  private DeadLetter letter(OutboxMessage message) {
    return new DeadLetter(
        message.id(),
        message.channel(),
        message.event().code(),
        message.personId(),
        message.personId() == null ? "" : directory.personName(message.personId()),
        Objects.toString(message.address(), ""),
        message.reason(),
        Objects.toString(message.words(), ""),
        message.attempts(),
        message.createdAt(),
        message.settledAt());
  }

  private void requireKeeper() {
    if (!isKeeper()) {
      throw Refusal.of("notification.not-yours").asException();
    }
  }
}
