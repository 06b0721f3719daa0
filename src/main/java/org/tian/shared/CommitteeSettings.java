package org.tian.shared;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a committee set for itself, else the default.
 *
 * <p>Read from the database at each call (a primary-key read), so that a change counts at once on
 * every node; work on many cases reads it once for all of them.
 */
@Component
public class CommitteeSettings {

  private final JdbcClient jdbc;

  CommitteeSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public String text(String committeeCode, CommitteeSetting setting) {
    return own(committeeCode, setting.name(), setting.defaultValue());
  }

  public int number(String committeeCode, CommitteeSetting setting) {
    return Integer.parseInt(text(committeeCode, setting));
  }

  public boolean isOn(String committeeCode, CommitteeSetting setting) {
    return Boolean.parseBoolean(text(committeeCode, setting));
  }

  /** The period of a deadline rule, own or default. */
  public Period period(String committeeCode, DeadlineRule rule) {
    return Period.parse(own(committeeCode, nameOf(rule), rule.defaultPeriod()));
  }

  /** Name under which a committee's own length of a deadline is stored. */
  public static String nameOf(DeadlineRule rule) {
    return "DEADLINE_" + rule.name();
  }

  /** A value by its stored name, own or the one given. */
  public String text(String committeeCode, String name, String otherwise) {
    return own(committeeCode, name, otherwise);
  }

  /** Sets a value; the caller checks the right to do so. */
  @Transactional
  public void set(String committeeCode, String name, String value) {
    SharedWork.forget(key(committeeCode, name));
    int changed =
        jdbc.sql(
                "update committee_setting set setting_value = ? where committee_code = ? and name = ?")
            .params(value, committeeCode, name)
            .update();
    if (changed == 0) {
      jdbc.sql(
              "insert into committee_setting (committee_code, name, setting_value) values (?, ?, ?)")
          .params(committeeCode, name, value)
          .update();
    }
  }

  private String own(String committeeCode, String name, String defaultValue) {
    return SharedWork.once(
        key(committeeCode, name), () -> read(committeeCode, name).orElse(defaultValue));
  }

  private Optional<String> read(String committeeCode, String name) {
    return jdbc.sql(
            "select setting_value from committee_setting where committee_code = ? and name = ?")
        .params(committeeCode, name)
        .query(String.class)
        .optional();
  }

  private static Object key(String committeeCode, String name) {
    return List.of("setting", String.valueOf(committeeCode), name);
  }
}
