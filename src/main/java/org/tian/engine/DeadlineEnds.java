package org.tian.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.tian.shared.Deadlines;

/** With a process end the deadlines that ran for it; with the case's own process all of its. */
class DeadlineEnds implements ExecutionListener {

  private final ObjectProvider<Deadlines> book;

  DeadlineEnds(ObjectProvider<Deadlines> book) {
    this.book = book;
  }

  @Override
  public void notify(DelegateExecution execution) {
    boolean called = execution.getSuperExecution() != null;
    String caseKey = execution.getProcessBusinessKey();
    String instance = execution.getProcessInstanceId();
    book.getObject()
        .closeAll(called || caseKey == null ? List.of(instance) : List.of(instance, caseKey));
  }
}
