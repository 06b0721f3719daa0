package org.tian.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/** Hears every event of every user task and hands it to the {@link WorkItemRecorder}. */
class WorkItemListener implements TaskListener {

  static final String[] EVENTS = {
    EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE
  };

  private final ObjectProvider<WorkItemRecorder> recorder;

  WorkItemListener(ObjectProvider<WorkItemRecorder> recorder) {
    this.recorder = recorder;
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE -> recorder.getObject().created(task);
      case EVENTNAME_ASSIGNMENT -> recorder.getObject().assigned(task);
      case EVENTNAME_UPDATE -> recorder.getObject().changed(task);
      case EVENTNAME_COMPLETE -> recorder.getObject().completed(task);
      case EVENTNAME_DELETE -> recorder.getObject().cancelled(task);
      default -> throw new IllegalStateException("Not listened for: " + task.getEventName());
    }
  }
}
