package org.tian.notification;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.TestOrganisation;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.PersonalNews;

/** People of whom no other test knows, and news for them, on days of June 2026. */
@Component
class NewsFixture {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TestOrganisation organisation;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  NewsFixture(
      TestOrganisation organisation,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.organisation = organisation;
    this.jdbc = jdbc;
    this.events = events;
    this.transaction = transaction;
  }

  void prepare() {
    organisation.register();
    at("2026-06-03T10:00:00+08:00");
  }

  /** Sets the clock; 3 June 2026 is a Wednesday. */
  void at(String moment) {
    ClockUtil.setCurrentTime(
        java.util.Date.from(java.time.OffsetDateTime.parse(moment).toInstant()));
  }

  void at(Instant moment) {
    ClockUtil.setCurrentTime(java.util.Date.from(moment));
  }

  /** A new person of the Education Bureau with a mailbox. */
  String person() {
    String id = "newsreader" + NUMBER.incrementAndGet();
    return person(id, id + "@tian.example");
  }

  String person(String id, String email) {
    jdbc.sql("insert into org_person (id, name, email, phone) values (?, ?, ?, ?)")
        .params(id, "读者" + id.replaceAll("\\D", ""), email, "19900019999")
        .update();
    jdbc.sql(
            "insert into org_post (person_id, body_code, role_code, title, valid_from)"
                + " values (?, ?, ?, ?, ?)")
        .params(id, bodyOf("xuyan"), "SECTION", "科员", Date.valueOf(LocalDate.of(2024, 1, 1)))
        .update();
    return id;
  }

  String bodyOf(String person) {
    return jdbc.sql("select body_code from org_post where person_id = ? order by id limit 1")
        .param(person)
        .query(String.class)
        .single();
  }

  void tell(String event, String title, String... persons) {
    tell(event, title, Map.of(), persons);
  }

  void tell(String event, String title, Map<String, Object> more, String... persons) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", title);
    values.put("task", "起草答复");
    values.put("number", "20260012");
    values.put("by", "高峰");
    values.putAll(more);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new PersonalNews(event, Set.of(persons), null, values, "/desk/search")));
  }

  /** Does the work as the person. */
  <T> T as(String person, java.util.function.Supplier<T> work) {
    return CurrentActor.as(new Actor(person, "API", "192.0.2.1"), work);
  }

  /** States of the person's messages on a channel, in the order they were written. */
  List<String> states(String person, Channel channel) {
    return jdbc.sql(
            "select state from notification_message where person_id = ? and channel = ? order by id")
        .params(person, channel.name())
        .query(String.class)
        .list();
  }

  int attempts(String person) {
    return jdbc.sql(
            "select count(*) from notification_attempt where message_id in"
                + " (select id from notification_message where person_id = ?)")
        .param(person)
        .query(Integer.class)
        .single();
  }
}
