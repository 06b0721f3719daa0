package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tian.TianTest;

/** The comparison of inbox and engine finds what one has and the other has not. */
@TianTest
@Transactional
class WorkItemReconciliationTest {

  @Autowired private Probe probe;
  @Autowired private WorkItemReconciliation reconciliation;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManager entities;

  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    task = probe.taskOf(probe.start("关于核对的提案"));
    entities.flush();
  }

  @Test
  void findsNothing_whenBothAreEqual() {
    assertThat(reconciliation.compare().isEqual()).isTrue();
  }

  @Test
  void findsMissingItem_whenItsRowIsGone() {
    jdbc.sql("delete from work_item_group where task_id = ?").param(task).update();
    jdbc.sql("delete from work_item where task_id = ?").param(task).update();

    WorkItemReconciliation.Result result = reconciliation.compare();

    assertThat(result.missing()).containsExactly(task);
    assertThat(result.otherGroups()).containsExactly(task);
    assertThat(result.isEqual()).isFalse();
  }

  @Test
  void findsLeftOverItem_whenTheEngineHasNoSuchTask() {
    jdbc.sql("delete from ACT_RU_IDENTITYLINK where TASK_ID_ = ?").param(task).update();
    jdbc.sql("delete from ACT_RU_VARIABLE where TASK_ID_ = ?").param(task).update();
    jdbc.sql("delete from ACT_RU_TASK where ID_ = ?").param(task).update();

    assertThat(reconciliation.compare().leftOver()).containsExactly(task);
  }

  @Test
  void findsOtherAssignee_whenTheyDiffer() {
    jdbc.sql("update work_item set assignee = 'nobody' where task_id = ?").param(task).update();

    assertThat(reconciliation.compare().otherAssignee()).containsExactly(task);
  }
}
