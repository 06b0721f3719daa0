package org.tian.notification;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code notification_person} and {@code notification_pace}. */
@Component
class PreferenceStore {

  private final JdbcClient jdbc;

  PreferenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What each of the persons wants; the usual for those who said nothing. */
  Map<String, Preferences> of(Collection<String> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Map<String, Map<String, Pace>> paces = paces(persons);
    Map<String, Preferences> all = new LinkedHashMap<>();
    persons.forEach(
        person -> all.put(person, with(Preferences.USUAL, paces.getOrDefault(person, Map.of()))));
    jdbc.sql("select * from notification_person where person_id in (:persons)")
        .param("persons", persons)
        .query(
            row -> {
              String person = row.getString("person_id");
              all.put(
                  person,
                  new Preferences(
                      row.getString("language"),
                      LocalTime.parse(row.getString("quiet_from")),
                      LocalTime.parse(row.getString("quiet_until")),
                      row.getBoolean("urgent_through"),
                      LocalTime.parse(row.getString("digest_at")),
                      paces.getOrDefault(person, Map.of())));
            });
    return all;
  }

  /** Whether anybody has chosen so. */
  boolean isChosen(NewsGroup group, Channel channel, Pace pace) {
    return !jdbc.sql(
            "select person_id from notification_pace"
                + " where group_code = ? and channel = ? and pace = ? limit 1")
        .params(group.name(), channel.name(), pace.name())
        .query(String.class)
        .list()
        .isEmpty();
  }

  private Map<String, Map<String, Pace>> paces(Collection<String> persons) {
    Map<String, Map<String, Pace>> paces = new HashMap<>();
    jdbc.sql("select * from notification_pace where person_id in (:persons)")
        .param("persons", persons)
        .query(
            row -> {
              paces
                  .computeIfAbsent(row.getString("person_id"), key -> new HashMap<>())
                  .put(
                      row.getString("group_code") + "." + row.getString("channel"),
                      Pace.valueOf(row.getString("pace")));
            });
    return paces;
  }

  private static Preferences with(Preferences usual, Map<String, Pace> paces) {
    return new Preferences(
        usual.language(),
        usual.quietFrom(),
        usual.quietUntil(),
        usual.urgentThrough(),
        usual.digestAt(),
        paces);
  }

  void save(String person, Preferences wanted) {
    jdbc.sql("delete from notification_person where person_id = ?").param(person).update();
    jdbc.sql("delete from notification_pace where person_id = ?").param(person).update();
    jdbc.sql(
            "insert into notification_person"
                + " (person_id, language, quiet_from, quiet_until, urgent_through, digest_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            person,
            wanted.language(),
            wanted.quietFrom().toString(),
            wanted.quietUntil().toString(),
            wanted.urgentThrough(),
            wanted.digestAt().toString())
        .update();
    wanted
        .paces()
        .forEach(
            (key, pace) -> {
              String[] parts = key.split("\\.");
              jdbc.sql(
                      "insert into notification_pace (person_id, group_code, channel, pace)"
                          + " values (?, ?, ?, ?)")
                  .params(person, parts[0], parts[1], pace.name())
                  .update();
            });
  }
}
