package org.tian.engine.office;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tian.engine.CopiedItems;

/** Gives the inbox the tasks of which a person has copies. */
@Component
class CopiedTasks implements CopiedItems {

  private static final int MOST = 1000;

  private final JdbcTemplate jdbc;

  CopiedTasks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> tasksCopiedTo(String personId) {
    return jdbc.queryForList(
        "select c.task_id from task_copy c where c.to_person = ? group by c.task_id"
            + " order by max(c.id) desc limit "
            + MOST,
        String.class,
        personId);
  }
}
