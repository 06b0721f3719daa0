package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.TianOnMySqlTest;

/** The same on a real MySQL, which also refuses to change what was said. */
@TianOnMySqlTest
class TaskCommentsOnMySqlTest extends TaskCommentsContract {

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Probe probe;
  @Autowired private TaskComments comments;

  @Test
  void keepsWordsAsTheyWereSaid() {
    probe.deploy();
    String task = probe.taskOf(probe.start("关于留言不改的提案"));
    probe.by("chenmin", () -> comments.add(task, "原话"));

    assertThatThrownBy(
            () -> jdbc.update("update task_comment set text = 'x' where task_id = ?", task))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.update("delete from task_comment where task_id = ?", task))
        .hasMessageContaining("append-only");
  }
}
