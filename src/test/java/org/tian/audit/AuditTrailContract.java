package org.tian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.shared.Actor;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;

/** What the trail promises, the same on every database. */
abstract class AuditTrailContract {

  @Autowired AuditTrail trail;
  @Autowired AuditAnchoring anchoring;
  @Autowired AuditVerification verification;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void tellsWhoDidWhatFromWhere() {
    Actor linyue = new Actor("linyue", "DESK", "192.0.2.7");

    CurrentActor.as(
        linyue,
        () -> {
          happened(new CaseStep("WHO-1", "proposal.withdrawn", Map.of("status", "撤案"), "情况已变化"));
          return null;
        });

    AuditEntry entry = trail.ofCase("WHO-1").get(0);
    assertThat(entry.actorId()).isEqualTo("linyue");
    assertThat(entry.origin()).isEqualTo("DESK");
    assertThat(entry.address()).isEqualTo("192.0.2.7");
    assertThat(entry.details()).isEqualTo("{\"status\":\"撤案\"}");
    assertThat(entry.reason()).isEqualTo("情况已变化");
  }

  @Test
  void namesTheSystemAndWhoSetItGoing_whenTheStepIsAutomatic() {
    Actor linyue = new Actor("linyue", "DESK", "192.0.2.7");

    CurrentActor.as(
        linyue.automatic(),
        () -> {
          happened(CaseStep.of("AUTO-1", "proposal.closed"));
          return null;
        });

    AuditEntry entry = trail.ofCase("AUTO-1").get(0);
    assertThat(entry.actorId()).isEqualTo("system");
    assertThat(entry.origin()).isEqualTo("SYSTEM");
    assertThat(entry.address()).isNull();
    assertThat(entry.triggeredBy()).isEqualTo("linyue");
    assertThat(verification.verifyCase("AUTO-1")).isEmpty();
  }

  @Test
  void findsTheEntry_whenSomebodyChangedWhoTriggeredIt() {
    happened(CaseStep.of("TRIGGER-1", "proposal.closed"));

    tamper("update audit_entry set triggered_by = 'nobody' where case_key = 'TRIGGER-1'");

    assertThat(verification.verifyCase("TRIGGER-1"))
        .containsExactly(new AuditVerification.Fault("entry-changed", "TRIGGER-1#1"));
    tamper("update audit_entry set triggered_by = null where case_key = 'TRIGGER-1'");
    assertThat(verification.verifyCase("TRIGGER-1")).isEmpty();
  }

  @Test
  void leavesNoEntry_whenTheStepFails() {
    assertThatThrownBy(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          events.publishEvent(CaseStep.of("FAIL-1", "proposal.filed"));
                          throw new IllegalStateException("the step failed");
                        }))
        .hasMessage("the step failed");

    assertThat(trail.ofCase("FAIL-1")).isEmpty();
  }

  @Test
  void keepsOneChainWithoutGap_whenManyWriteAtOnce() throws Exception {
    happened(CaseStep.of("RACE-1", "proposal.submitted"));
    ExecutorService clerks = Executors.newFixedThreadPool(8);
    List<Future<?>> steps =
        IntStream.range(0, 40)
            .<Future<?>>mapToObj(
                i -> clerks.submit(() -> happened(CaseStep.of("RACE-1", "task.completed"))))
            .toList();
    for (Future<?> step : steps) {
      step.get();
    }
    clerks.shutdown();

    assertThat(trail.ofCase("RACE-1").stream().map(AuditEntry::seq))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 41).boxed().toList());
    assertThat(verification.verifyCase("RACE-1")).isEmpty();
  }

  @Test
  void findsTheEntry_whenSomebodyChangedIt() {
    happened(CaseStep.of("CHANGED-1", "proposal.submitted"));
    happened(CaseStep.of("CHANGED-1", "proposal.filed"));

    tamper("update audit_entry set actor_id = 'nobody' where case_key = 'CHANGED-1' and seq = 1");

    assertThat(verification.verifyCase("CHANGED-1"))
        .containsExactly(new AuditVerification.Fault("entry-changed", "CHANGED-1#1"));
    tamper("update audit_entry set actor_id = 'system' where case_key = 'CHANGED-1' and seq = 1");
    assertThat(verification.verifyCase("CHANGED-1")).isEmpty();
  }

  @Test
  void findsTheGap_whenSomebodyRemovedTheLastEntry() {
    happened(CaseStep.of("CUT-1", "proposal.submitted"));
    happened(CaseStep.of("CUT-1", "proposal.filed"));

    tamper("delete from audit_entry where case_key = 'CUT-1' and seq = 2");

    assertThat(verification.verifyCase("CUT-1"))
        .containsExactly(new AuditVerification.Fault("chain-cut", "CUT-1#2"));
  }

  @Test
  void findsTheAnchor_whenAChainWasRewrittenAsAWhole() {
    happened(CaseStep.of("ANCHOR-1", "proposal.submitted"));
    ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + Duration.ofHours(1).toMillis()));
    assertThat(anchoring.anchor()).isPositive();
    assertThat(anchoring.anchor()).isZero();
    assertThat(anchorFaults()).isEmpty();

    AuditEntry entry = trail.ofCase("ANCHOR-1").get(0);
    AuditEntry forged =
        new AuditEntry(
                0,
                entry.caseKey(),
                1,
                entry.occurredAt(),
                "forger",
                entry.origin(),
                null,
                null,
                null,
                entry.action(),
                "{}",
                null,
                Sha256.NONE,
                null)
            .sealed();
    tamper(
        "update audit_entry set actor_id = 'forger', hash = '%s' where case_key = 'ANCHOR-1'"
            .formatted(forged.hash()));
    jdbc.sql("update audit_chain set last_hash = ? where case_key = 'ANCHOR-1'")
        .param(forged.hash())
        .update();

    assertThat(verification.verifyCase("ANCHOR-1")).isEmpty();
    assertThat(anchorFaults()).isNotEmpty();
    tamper(
        "update audit_entry set actor_id = 'system', hash = '%s' where case_key = 'ANCHOR-1'"
            .formatted(entry.hash()));
    jdbc.sql("update audit_chain set last_hash = ? where case_key = 'ANCHOR-1'")
        .param(entry.hash())
        .update();
    assertThat(anchorFaults()).isEmpty();
  }

  private List<AuditVerification.Fault> anchorFaults() {
    return verification.verifyAll().faults().stream()
        .filter(fault -> fault.code().equals("anchored-entries-changed"))
        .toList();
  }

  void happened(CaseStep step) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(step));
  }

  /** What somebody with the password of the database could do. */
  void tamper(String sql) {
    jdbc.sql(sql).update();
  }
}
