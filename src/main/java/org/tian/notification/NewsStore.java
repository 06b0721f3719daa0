package org.tian.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of {@code news}. */
@Component
class NewsStore {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  NewsStore(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Adds the news and gives its id; the id of the record given is not looked at. */
  long add(News news) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into news (event_code, group_code, committee_code, case_key, reference, path,
              title_zh, title_en, text_zh, text_en, news_values, told_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            news.event().code(),
            news.event().group() == null ? "" : news.event().group().name(),
            news.committee(),
            news.caseKey(),
            news.reference(),
            news.path(),
            news.titleZh(),
            news.titleEn(),
            news.textZh(),
            news.textEn(),
            write(news.values()),
            Moments.of(news.toldAt()))
        .update(id, "id");
    return id.getKeyAs(Number.class).longValue();
  }

  News get(long id) {
    return jdbc.sql("select * from news where id = ?").param(id).query(this::news).single();
  }

  /** Several by their ids. */
  Map<Long, News> all(Collection<Long> ids) {
    Map<Long, News> found = new HashMap<>();
    if (!ids.isEmpty()) {
      List<News> rows =
          jdbc.sql("select * from news where id in (:ids)")
              .param("ids", ids)
              .query(this::news)
              .list();
      rows.forEach(one -> found.put(one.id(), one));
    }
    return found;
  }

  private News news(ResultSet row, int number) throws SQLException {
    return new News(
        row.getLong("id"),
        NewsEvent.of(row.getString("event_code")).orElseThrow(),
        row.getString("committee_code"),
        row.getString("case_key"),
        row.getString("reference"),
        row.getString("path"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("text_zh"),
        row.getString("text_en"),
        read(row.getString("news_values")),
        Moments.read(row, "told_at"));
  }

  private String write(Map<String, String> values) {
    try {
      return json.writeValueAsString(values);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Texts can be written as JSON", impossible);
    }
  }

  private Map<String, String> read(String values) {
    try {
      return json.readValue(values, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("News have broken values", broken);
    }
  }
}
