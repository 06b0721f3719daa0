package org.tian.engine;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keys of all processes that are deployed; asked for once. */
@Component
class StageKeys {

  private final ObjectProvider<JdbcTemplate> jdbc;
  private volatile Set<String> keys = Set.of();

  StageKeys(ObjectProvider<JdbcTemplate> jdbc) {
    this.jdbc = jdbc;
  }

  Set<String> all() {
    if (keys.isEmpty()) {
      keys =
          new TreeSet<>(
              jdbc.getObject()
                  .queryForList("select distinct KEY_ from ACT_RE_PROCDEF", String.class));
    }
    return keys;
  }
}
