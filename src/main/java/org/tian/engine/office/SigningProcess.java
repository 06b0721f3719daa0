package org.tian.engine.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.engine.WorkItem;
import org.tian.engine.form.TaskMoves;

/** Starts and stops {@code task-signing}, one instance for each signature. */
@Component
class SigningProcess {

  static final String KEY = "task-signing";
  static final String SIGNER = "signerId";

  /** What a signature's task needs to know of the case. */
  private static final List<String> OF_THE_CASE =
      List.of("proposalId", "committeeCode", "unitCode", "handingOffice", "title", "caseNumber");

  private final Cases cases;
  private final TaskMoves moves;
  private final ObjectProvider<ProcessEngine> engine;

  SigningProcess(Cases cases, TaskMoves moves, ObjectProvider<ProcessEngine> engine) {
    this.cases = cases;
    this.moves = moves;
    this.engine = engine;
  }

  void start(WorkItem item, Signer signer) {
    Map<String, Object> known = moves.variablesOf(item.taskId());
    Map<String, Object> variables = new HashMap<>();
    OF_THE_CASE.stream()
        .filter(name -> known.get(name) != null)
        .forEach(name -> variables.put(name, known.get(name)));
    variables.putIfAbsent("committeeCode", item.committeeCode());
    variables.put(SIGNER, signer.getId());
    variables.put("signerGroup", signer.getPersonId() + "-self");
    cases.startPart(KEY, item.caseKey(), "s" + signer.getId(), variables);
  }

  /** Ends the instance of a signer who is not asked any more; nothing happens when it has ended. */
  void stop(String caseKey, Signer signer, String why) {
    var configuration =
        (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      stop(engine.getObject().getRuntimeService(), caseKey, signer, why);
                      return null;
                    }));
  }

  private static void stop(RuntimeService runtime, String caseKey, Signer signer, String why) {
    List<String> running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(KEY)
            .processInstanceBusinessKey(caseKey)
            .variableValueEquals(SIGNER, signer.getId())
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .toList();
    running.forEach(id -> runtime.deleteProcessInstanceIfExists(id, why, false, true, true, false));
  }
}
