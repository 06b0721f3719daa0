package org.tian.similarity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes that a case has changed, in the transaction of the change itself; every node then brings
 * its index up to date.
 */
@Component
public class ComparableChanges {

  private final JdbcClient jdbc;

  ComparableChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The case is new, has other words, another state or other readers, or is gone. */
  public void note(long caseId) {
    // The database's own time: the program's clock may be moved, and ages are compared there.
    jdbc.sql("insert into similarity_change (case_id, changed_at) values (?, current_timestamp)")
        .param(caseId)
        .update();
  }
}
