package org.tian.proposal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers without gaps: 1, 2, 3 … in each series.
 *
 * <p>The series' row stays locked until the transaction ends; when it rolls back, its number goes
 * to the next one who asks. So ask late in a step, and only when the step will keep the number.
 */
@Service
public class NumberSeries {

  private final JdbcClient jdbc;

  NumberSeries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next number of a series; joins the running transaction and fails without one.
   *
   * @param owner body whose series it is: a committee or a unit
   * @param period what starts the count anew: a session such as {@code 12-5}, or a year
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long next(SeriesKind kind, String owner, String period) {
    String key = key(kind, owner, period);
    if (!increase(key)) {
      begin(key);
      increase(key);
    }
    return jdbc.sql("select last_number from number_series where series_key = ?")
        .param(key)
        .query(Long.class)
        .single();
  }

  /** The last number given, 0 when none was. */
  @Transactional(readOnly = true)
  public long lastOf(SeriesKind kind, String owner, String period) {
    return jdbc.sql("select last_number from number_series where series_key = ?")
        .param(key(kind, owner, period))
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Whether a flow or case number was given in the session. */
  @Transactional(readOnly = true)
  public boolean hasBegun(PlenarySession session) {
    String period = PlenarySessions.seriesPeriod(session);
    return lastOf(SeriesKind.FLOW, session.getCommitteeCode(), period) > 0
        || lastOf(SeriesKind.CASE, session.getCommitteeCode(), period) > 0;
  }

  /** Creates the series, so that its first numbers need no race for the row. */
  @Transactional
  public void prepare(SeriesKind kind, String owner, String period) {
    begin(key(kind, owner, period));
  }

  private boolean increase(String key) {
    return jdbc.sql("update number_series set last_number = last_number + 1 where series_key = ?")
            .param(key)
            .update()
        == 1;
  }

  private void begin(String key) {
    try {
      jdbc.sql("insert into number_series (series_key, last_number) values (?, 0)")
          .param(key)
          .update();
    } catch (DuplicateKeyException alreadyBegun) {
      // Somebody else was first; the row is there, which is all that is wanted.
    }
  }

  private static String key(SeriesKind kind, String owner, String period) {
    return kind + "/" + owner + "/" + period;
  }
}
