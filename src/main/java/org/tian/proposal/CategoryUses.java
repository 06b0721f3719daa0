package org.tian.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the categories of a session are named: by its proposals and by other modules. */
@Component
class CategoryUses {

  private final JdbcClient jdbc;
  private final List<CategoryUse> others;

  CategoryUses(JdbcClient jdbc, List<CategoryUse> others) {
    this.jdbc = jdbc;
    this.others = others;
  }

  Map<String, Long> casesIn(PlenarySession session) {
    Map<String, Long> cases = new HashMap<>();
    jdbc.sql(
            "select category_code, count(*) as cases from proposal"
                + " where session_id = ? and category_code is not null group by category_code")
        .param(session.getId())
        .query(
            row -> {
              cases.put(row.getString("category_code"), row.getLong("cases"));
            });
    return cases;
  }

  Set<String> namedIn(PlenarySession session) {
    Set<String> named = new HashSet<>(casesIn(session).keySet());
    others.forEach(other -> named.addAll(other.namedIn(session)));
    return named;
  }
}
