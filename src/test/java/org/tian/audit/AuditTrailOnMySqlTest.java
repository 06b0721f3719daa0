package org.tian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tian.TianOnMySqlTest;
import org.tian.shared.CaseStep;

@TianOnMySqlTest
class AuditTrailOnMySqlTest extends AuditTrailContract {

  @Test
  void refusesToChangeAnEntry_evenForTheProgramItself() {
    happened(CaseStep.of("MYSQL-1", "proposal.filed"));

    assertThatThrownBy(() -> jdbc.sql("update audit_entry set actor_id = 'x'").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
        .hasMessageContaining("append-only");
    assertThat(trail.ofCase("MYSQL-1")).hasSize(1);
  }

  @Override
  void tamper(String sql) {
    jdbc.sql("drop trigger audit_entry_no_update").update();
    jdbc.sql("drop trigger audit_entry_no_delete").update();
    try {
      jdbc.sql(sql).update();
    } finally {
      restoreTrigger("update");
      restoreTrigger("delete");
    }
  }

  private void restoreTrigger(String event) {
    jdbc.sql(
            "create trigger audit_entry_no_%1$s before %1$s on audit_entry for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only'"
                .formatted(event))
        .update();
  }
}
