package org.tian.engine.visibility;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Checks every single task that is read or worked on for a person, whoever calls: Tasklist's API,
 * the desk or our own API.
 *
 * <p>Not checked: the program's own work, and code of processes (the engine turns checks off
 * there).
 */
class PolicyChecker extends AuthorizationCommandChecker {

  private final StandIns standIns;

  PolicyChecker(StandIns standIns) {
    this.standIns = standIns;
  }

  @Override
  public void checkReadTask(TaskEntity task) {
    check(task, Viewer::sees, "read");
  }

  /** What of the task's variables is shown is decided by its form. */
  @Override
  public void checkReadTaskVariable(TaskEntity task) {
    check(task, Viewer::sees, "read");
  }

  @Override
  public void checkTaskWork(TaskEntity task) {
    check(task, Viewer::worksOn, "work on");
  }

  @Override
  public void checkTaskAssign(TaskEntity task) {
    check(task, Viewer::worksOn, "assign");
  }

  private void check(TaskEntity task, Rule rule, String what) {
    CommandContext context = Context.getCommandContext();
    if (!context.isAuthorizationCheckEnabled()) {
      return;
    }
    Viewer.of(context)
        .filter(viewer -> !rule.allows(viewer, task, standIns))
        .ifPresent(viewer -> refuse(viewer, task, what));
  }

  private interface Rule {
    boolean allows(Viewer viewer, TaskEntity task, StandIns standIns);
  }

  private static void refuse(Viewer viewer, TaskEntity task, String what) {
    throw new AuthorizationException(
        "%s may not %s task %s".formatted(viewer.personId(), what, task.getId()));
  }
}
