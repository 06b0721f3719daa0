package org.tian.engine.office;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;

/**
 * The process instances of a case that hang together by calls: what stands still or ends as one.
 */
@Component
class CaseTree {

  private final EngineWork work;

  CaseTree(EngineWork work) {
    this.work = work;
  }

  /**
   * The instance at the top.
   *
   * @param processKey also the code of the kind of case
   */
  record Root(String id, String processKey) {}

  Root rootOf(WorkItem item) {
    return work.with(
        engine -> {
          var history = engine.getHistoryService();
          HistoricProcessInstance own =
              history
                  .createHistoricProcessInstanceQuery()
                  .processInstanceId(item.processInstanceId())
                  .singleResult();
          HistoricProcessInstance root =
              history
                  .createHistoricProcessInstanceQuery()
                  .processInstanceId(own.getRootProcessInstanceId())
                  .singleResult();
          return new Root(root.getId(), root.getProcessDefinitionKey());
        });
  }

  /** All running instances of the tree. */
  List<String> runningOf(Root root) {
    return work.with(
        engine ->
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstanceId(root.id())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList());
  }
}
