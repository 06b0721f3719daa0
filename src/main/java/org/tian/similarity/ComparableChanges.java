package org.tian.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tian.shared.SharedWork;

/**
 * Notes that a case has changed, in the transaction of the change itself; every node then brings
 * its index up to date.
 */
@Component
public class ComparableChanges {

  private final JdbcTemplate jdbc;

  ComparableChanges(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The case is new, has other words, another state or other readers, or is gone. */
  public void note(long caseId) {
    if (!isFirstOfTransaction(caseId)) {
      return;
    }
    SharedWork.writeTogether(this, caseId, this::write);
  }

  /** The database's own time: the program's clock may be moved, and ages are compared there. */
  private void write(List<Long> cases) {
    jdbc.batchUpdate(
        "insert into similarity_change (case_id, changed_at) values (?, current_timestamp)",
        cases.stream().map(id -> new Object[] {id}).toList());
  }

  /** One row a transaction is enough: nobody sees it before the end. */
  @SuppressWarnings("unchecked")
  private boolean isFirstOfTransaction(long caseId) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return true;
    }
    Set<Long> noted = (Set<Long>) TransactionSynchronizationManager.getResource(this);
    if (noted == null) {
      noted = new HashSet<>();
      TransactionSynchronizationManager.registerSynchronization(new Noted(noted));
      TransactionSynchronizationManager.bindResource(this, noted);
    }
    return noted.add(caseId);
  }

  /** Keeps what one transaction has noted apart from what others do. */
  private final class Noted implements TransactionSynchronization {

    private final Set<Long> cases;

    Noted(Set<Long> cases) {
      this.cases = cases;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(ComparableChanges.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ComparableChanges.this, cases);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(ComparableChanges.this);
    }
  }
}
