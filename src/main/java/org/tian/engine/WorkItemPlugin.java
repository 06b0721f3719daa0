package org.tian.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.shared.Deadlines;

/**
 * Puts the inbox listener on every user task of every model, and the end of its deadlines on every
 * process, as built-in ones, so that no model can leave them out and "skip custom listeners" does
 * not skip them.
 */
@Component
class WorkItemPlugin extends AbstractProcessEnginePlugin {

  private final WorkItemListener listener;
  private final DeadlineEnds ends;

  WorkItemPlugin(
      ObjectProvider<WorkItemRecorder> recorder,
      ObjectProvider<Deadlines> book,
      ObjectProvider<JdbcClient> jdbc) {
    this.listener = new WorkItemListener(recorder);
    this.ends = new DeadlineEnds(book, jdbc);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (configuration.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(configuration.getCustomPostBPMNParseListeners());
    }
    listeners.add(new OnEveryUserTask());
    configuration.setCustomPostBPMNParseListeners(listeners);
  }

  private class OnEveryUserTask extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
      process.addBuiltInListener(ExecutionListener.EVENTNAME_END, ends);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskDefinition task =
          ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      for (String event : WorkItemListener.EVENTS) {
        task.addBuiltInTaskListener(event, listener);
      }
    }
  }
}
