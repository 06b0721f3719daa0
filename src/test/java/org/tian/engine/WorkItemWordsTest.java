package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.TianTest;

/** Words of two items get in each other's way at no time, least of all in a small table. */
@TianTest
class WorkItemWordsTest {

  private static final String LONG = "关于把沿江旧码头改成向市民开放的步道并补齐照明座椅和无障碍坡道的提案之";

  @Autowired private Probe probe;
  @Autowired private WorkItemWords words;
  @Autowired private WorkItemRows rows;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void deploy() {
    probe.deploy();
  }

  @Test
  void keepsWordsOfOneItem_whileAnotherItemsAreBeingWritten() {
    String one = probe.taskOf(probe.start(LONG + "站台"));
    String other = probe.taskOf(probe.start(LONG + "雨棚"));
    jdbc.update("delete from work_item_word");

    transaction.executeWithoutResult(
        open -> {
          write(one);
          // would wait for the open transaction, and fail here, if it read rows of the other item
          CompletableFuture.runAsync(() -> transaction.executeWithoutResult(beside -> write(other)))
              .orTimeout(20, TimeUnit.SECONDS)
              .join();
        });

    assertThat(countOf(one)).isPositive();
    assertThat(countOf(other)).isPositive();
  }

  @Test
  void followsTheDeadline_whenItMoves() {
    String task = probe.taskOf(probe.start("关于扶手的提案"));

    transaction.executeWithoutResult(open -> words.moveDue(rows.findById(task).orElseThrow()));

    assertThat(countOf(task)).isPositive();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from work_item_word x join work_item i on i.task_id = x.task_id"
                    + " where x.task_id = ? and x.due_order <> i.due_order",
                Integer.class,
                task))
        .isZero();
  }

  private void write(String task) {
    WorkItemRow row = rows.findById(task).orElseThrow();
    words.forget(task);
    words.keep(row);
    words.forget(task);
    words.keep(row);
  }

  private int countOf(String task) {
    return jdbc.queryForObject(
        "select count(*) from work_item_word where task_id = ?", Integer.class, task);
  }
}
