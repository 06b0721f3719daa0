package org.tian.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of {@code notification}: who was told what, and when it was read. */
@Component
class NotificationStore {

  private static final String SELECT =
      """
      select n.id, n.event_code, n.group_code, w.case_key, w.path, w.title_zh, w.title_en,
        w.text_zh, w.text_en, n.told_at, n.read_at
      from notification n join news w on w.id = n.news_id
      """;

  private final JdbcClient jdbc;

  NotificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long newsId, NewsEvent event, String person, boolean shown, Instant at) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into notification"
                + " (news_id, person_id, event_code, group_code, shown, told_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(newsId, person, event.code(), event.group().name(), shown, Moments.of(at))
        .update(id, "id");
    return id.getKeyAs(Number.class).longValue();
  }

  /** Of a person, the latest first. */
  List<Notification> list(String person, NotificationQuery query) {
    StringBuilder sql = new StringBuilder(SELECT);
    sql.append(" where n.person_id = :person and n.shown = true");
    Map<String, Object> params = new HashMap<>();
    params.put("person", person);
    if (query.unread()) {
      sql.append(" and n.read_at is null");
    }
    if (query.group() != null) {
      sql.append(" and n.group_code = :group");
      params.put("group", query.group().name());
    }
    if (!query.text().isEmpty()) {
      sql.append(" and (");
      List<String> columns = List.of("w.title_zh", "w.title_en", "w.text_zh", "w.text_en");
      sql.append(
          String.join(
              " or ",
              columns.stream().map(one -> "lower(" + one + ") like :text escape '!'").toList()));
      sql.append(")");
      params.put("text", "%" + escaped(query.text().toLowerCase()) + "%");
    }
    if (query.before() != null) {
      sql.append(" and n.id < :before");
      params.put("before", query.before());
    }
    sql.append(" order by n.id desc limit :limit");
    params.put("limit", query.limit());
    return jdbc.sql(sql.toString()).params(params).query(NotificationStore::notification).list();
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** How many are unread, by kind. */
  Map<NewsGroup, Long> unread(String person) {
    Map<NewsGroup, Long> counts = new EnumMap<>(NewsGroup.class);
    jdbc.sql(
            "select group_code, count(*) as told from notification"
                + " where person_id = ? and shown = true and read_at is null group by group_code")
        .param(person)
        .query(
            row -> {
              counts.put(NewsGroup.valueOf(row.getString("group_code")), row.getLong("told"));
            });
    return counts;
  }

  Optional<Notification> find(String person, long id) {
    return jdbc.sql(SELECT + " where n.person_id = ? and n.id = ?")
        .params(person, id)
        .query(NotificationStore::notification)
        .optional();
  }

  /** Marks as read what is not; the moment of the first reading stays. */
  void read(String person, long id, Instant at) {
    jdbc.sql(
            "update notification set read_at = ?"
                + " where person_id = ? and id = ? and read_at is null")
        .params(Moments.of(at), person, id)
        .update();
  }

  void unread(String person, long id) {
    jdbc.sql("update notification set read_at = null where person_id = ? and id = ?")
        .params(person, id)
        .update();
  }

  int readAll(String person, NewsGroup group, Instant at) {
    List<Object> params = new ArrayList<>(List.of(Moments.of(at), person));
    if (group != null) {
      params.add(group.name());
    }
    return jdbc.sql(
            "update notification set read_at = ?"
                + " where person_id = ? and shown = true and read_at is null"
                + (group == null ? "" : " and group_code = ?"))
        .params(params)
        .update();
  }

  /** Marks as read what stands for something that was read elsewhere. */
  void readReference(String person, String reference, Instant at) {
    jdbc.sql(
            "update notification set read_at = ? where person_id = ? and read_at is null"
                + " and news_id in (select id from news where reference = ?)")
        .params(Moments.of(at), person, reference)
        .update();
  }

  /** What unread news of the person stand for elsewhere. */
  List<String> unreadReferences(String person, NewsGroup group) {
    List<Object> params = new ArrayList<>(List.of(person));
    if (group != null) {
      params.add(group.name());
    }
    return jdbc.sql(
            "select distinct w.reference from notification n join news w on w.id = n.news_id"
                + " where n.person_id = ? and n.shown = true and n.read_at is null"
                + " and w.reference is not null"
                + (group == null ? "" : " and n.group_code = ?"))
        .params(params)
        .query(String.class)
        .list();
  }

  Optional<String> reference(String person, long id) {
    return jdbc.sql(
            "select w.reference from notification n join news w on w.id = n.news_id"
                + " where n.person_id = ? and n.id = ? and w.reference is not null")
        .params(person, id)
        .query(String.class)
        .optional();
  }

  private static Notification notification(ResultSet row, int number) throws SQLException {
    return new Notification(
        row.getLong("id"),
        row.getString("event_code"),
        NewsGroup.valueOf(row.getString("group_code")),
        row.getString("case_key"),
        row.getString("path"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("text_zh"),
        row.getString("text_en"),
        Moments.read(row, "told_at"),
        Moments.read(row, "read_at"));
  }
}
