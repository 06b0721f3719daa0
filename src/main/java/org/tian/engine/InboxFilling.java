package org.tian.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Gives the items of an existing installation what lists run along and search in (V282): sounds and
 * words are made by the program, not by the database.
 */
@Component
class InboxFilling implements JavaMigration {

  private static final int PORTION = 500;

  private static final String FOUND =
      """
      select w.task_id, w.state, w.case_number, w.title, w.proposer_name, u.name
      from work_item w left join org_unit u on u.code = w.unit_code
      where w.task_id > ? order by w.task_id limit 500
      """;
  private static final String ITEM =
      "update work_item set title_key = ?, proposer_key = ?, search_text = ? where task_id = ?";
  private static final String OFFERS =
      """
      update work_item_group set
        unclaimed = (select w.assignee is null from work_item w where w.task_id = work_item_group.task_id),
        assignee = (select w.assignee from work_item w where w.task_id = work_item_group.task_id),
        due_order = (select w.due_order from work_item w where w.task_id = work_item_group.task_id),
        created_at = (select w.created_at from work_item w where w.task_id = work_item_group.task_id),
        case_number = (select coalesce(w.case_number, '') from work_item w where w.task_id = work_item_group.task_id),
        title_key = (select w.title_key from work_item w where w.task_id = work_item_group.task_id),
        process_key = (select w.process_key from work_item w where w.task_id = work_item_group.task_id),
        task_key = (select w.task_key from work_item w where w.task_id = work_item_group.task_id),
        unit_code = (select coalesce(w.unit_code, '') from work_item w where w.task_id = work_item_group.task_id),
        proposer_key = (select w.proposer_key from work_item w where w.task_id = work_item_group.task_id)
      """;

  private record Found(
      String taskId, boolean open, String number, String title, String proposer, String unit) {

    String text() {
      return SearchWords.textOf(number, title, proposer, unit);
    }
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("283");
  }

  @Override
  public String getDescription() {
    return "engine inbox filling";
  }

  /** None: what is made is made anew whenever an item changes. */
  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    String last = "";
    for (List<Found> some = after(last, connection);
        !some.isEmpty();
        some = after(last, connection)) {
      fill(some, connection);
      last = some.get(some.size() - 1).taskId();
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(OFFERS);
    }
  }

  private static List<Found> after(String taskId, Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(FOUND)) {
      query.setString(1, taskId);
      List<Found> found = new ArrayList<>(PORTION);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(
              new Found(
                  row.getString(1),
                  "OPEN".equals(row.getString(2)),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6)));
        }
      }
      return found;
    }
  }

  private static void fill(List<Found> some, Connection connection) throws SQLException {
    try (PreparedStatement item = connection.prepareStatement(ITEM);
        PreparedStatement word =
            connection.prepareStatement(
                "insert into work_item_word (group_id, word, task_id)"
                    + " select group_id, ?, task_id from work_item_group where task_id = ?")) {
      for (Found one : some) {
        item.setString(1, SortKey.of(one.title()));
        item.setString(2, SortKey.of(one.proposer()));
        item.setString(3, one.text());
        item.setString(4, one.taskId());
        item.addBatch();
        if (one.open()) {
          for (String part : SearchWords.of(one.text())) {
            word.setString(1, part);
            word.setString(2, one.taskId());
            word.addBatch();
          }
        }
      }
      item.executeBatch();
      word.executeBatch();
    }
  }
}
