package org.tian.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of {@code work_item_word}: by what open items are found. One batch per item. */
@Component
class WorkItemWords {

  private final JdbcTemplate jdbc;

  WorkItemWords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void keep(String taskId, Collection<String> groups, String text) {
    Set<String> words = SearchWords.of(text);
    List<Object[]> rows =
        groups.stream()
            .flatMap(group -> words.stream().map(word -> new Object[] {group, word, taskId}))
            .toList();
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(
          "insert into work_item_word (group_id, word, task_id) values (?, ?, ?)", rows);
    }
  }

  void forget(String taskId) {
    jdbc.update("delete from work_item_word where task_id = ?", taskId);
  }
}
