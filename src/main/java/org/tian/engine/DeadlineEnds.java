package org.tian.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.shared.Deadlines;

/**
 * With a process end the deadlines that ran for it; with the case's own process all of its. A
 * process that runs beside the case, such as a signature, ends alone.
 */
class DeadlineEnds implements ExecutionListener {

  private final ObjectProvider<Deadlines> book;
  private final ObjectProvider<JdbcClient> jdbc;

  DeadlineEnds(ObjectProvider<Deadlines> book, ObjectProvider<JdbcClient> jdbc) {
    this.book = book;
    this.jdbc = jdbc;
  }

  @Override
  public void notify(DelegateExecution execution) {
    boolean called = execution.getSuperExecution() != null;
    String caseKey = execution.getProcessBusinessKey();
    String instance = execution.getProcessInstanceId();
    boolean alone = called || caseKey == null || isPart(execution, caseKey);
    book.getObject().closeAll(alone ? List.of(instance) : List.of(instance, caseKey));
  }

  /** Whether it was started as one of several of its kind: see {@link Cases#startPart}. */
  private boolean isPart(DelegateExecution execution, String caseKey) {
    return jdbc.getObject()
            .sql("select count(*) from started_case where process_key = ? and case_key like ?")
            .params(execution.getProcessDefinitionId().split(":")[0], caseKey + "#%")
            .query(Long.class)
            .single()
        > 0;
  }
}
