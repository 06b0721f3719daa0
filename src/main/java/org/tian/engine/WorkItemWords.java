package org.tian.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Rows of {@code work_item_word}: by what open items are found, in the order of the usual list. One
 * batch per item.
 */
@Component
class WorkItemWords {

  private final JdbcTemplate jdbc;

  WorkItemWords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void keep(WorkItemRow row) {
    Set<String> words = SearchWords.of(row.searchText());
    LocalDateTime due = utc(row.dueOrder());
    List<Object[]> found =
        row.groups().stream()
            .flatMap(
                group -> words.stream().map(word -> new Object[] {group, word, due, row.taskId()}))
            .toList();
    if (!found.isEmpty()) {
      jdbc.batchUpdate(
          "insert into work_item_word (group_id, word, due_order, task_id) values (?, ?, ?, ?)",
          found);
    }
  }

  /** Follows the item to another place of the usual list. */
  void moveDue(WorkItemRow row) {
    jdbc.update(
        "update work_item_word set due_order = ? where task_id = ?",
        utc(row.dueOrder()),
        row.taskId());
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  void forget(String taskId) {
    jdbc.update("delete from work_item_word where task_id = ?", taskId);
  }
}
