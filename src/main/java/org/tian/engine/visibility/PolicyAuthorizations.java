package org.tian.engine.visibility;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_TASK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Answers the engine's questions "may this person" from the policy instead of from rows.
 *
 * <p>What is not named here falls back to the authorization table, which grants nothing but the
 * administrators' reading of Cockpit: unknown means no. Queries and checks of our own code are not
 * restricted, task queries excepted.
 */
class PolicyAuthorizations extends AuthorizationManager {

  private static final Set<String> FOR_ALL_WITH_A_POST = Set.of("tasklist", "welcome");

  private static final Set<Resource> NEVER_WRITTEN =
      Set.of(TASK, PROCESS_INSTANCE, HISTORIC_TASK, HISTORIC_PROCESS_INSTANCE);

  private final StandIns standIns;

  PolicyAuthorizations(StandIns standIns) {
    this.standIns = standIns;
  }

  @Override
  protected boolean isAuthCheckExecuted() {
    return WebApiDoor.isDirect() && super.isAuthCheckExecuted();
  }

  @Override
  public boolean isAuthorized(String userId, List<String> groupIds, PermissionCheck check) {
    return isGranted(new Viewer(userId, groupIds), check)
        || super.isAuthorized(userId, groupIds, check);
  }

  @Override
  public boolean isAuthorized(
      String userId, List<String> groupIds, CompositePermissionCheck checks) {
    Viewer viewer = new Viewer(userId, groupIds);
    return checks.getAllPermissionChecks().stream().allMatch(check -> isGranted(viewer, check))
        || super.isAuthorized(userId, groupIds, checks);
  }

  private static boolean isGranted(Viewer viewer, PermissionCheck check) {
    Resource resource = check.getResource();
    Permission permission = check.getPermission();
    if (APPLICATION == resource && ACCESS == permission) {
      return mayOpen(viewer, check.getResourceId());
    }
    return READ == permission && (FILTER == resource || PROCESS_DEFINITION == resource);
  }

  private static boolean mayOpen(Viewer viewer, String application) {
    return FOR_ALL_WITH_A_POST.contains(application)
        ? viewer.holdsPost()
        : viewer.isAdministrator();
  }

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    configureQuery(query);
    query.getAuthCheck().setAuthorizationCheckEnabled(false);
    if (getCommandContext().isAuthorizationCheckEnabled()) {
      Viewer.of(getCommandContext())
          .ifPresent(viewer -> VisibleTasks.restrict(query, viewer, standIns));
    }
  }

  @Override
  public void configureProcessDefinitionQuery(ProcessDefinitionQueryImpl query) {
    super.configureProcessDefinitionQuery(query);
    if (!query.isStartablePermissionCheck()) {
      query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  @Override
  public void configureQuery(AbstractQuery query, Resource resource) {
    super.configureQuery(query, resource);
    if (resource == FILTER) {
      query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  @Override
  protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
    configureQuery(query);
    query.getAuthCheck().setAuthorizationCheckEnabled(false);
    if (isAuthCheckExecuted()) {
      VisibleTasks.restrict(query, getCommandContext());
    }
  }

  @Override
  public void configureUserOperationLogQuery(UserOperationLogQueryImpl query) {
    super.configureUserOperationLogQuery(query);
    openForVisibleTask(query, CommandFields.text(query, "taskId"));
  }

  @Override
  public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
    super.configureHistoricTaskInstanceQuery(query);
    openForVisibleTask(query, query.getTaskId());
  }

  private void openForVisibleTask(AbstractQuery<?, ?> query, String taskId) {
    if (VisibleTasks.contain(taskId, getCommandContext(), standIns)) {
      query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  /** None was ever written for these: see {@link NoAuthorizationRows}. */
  @Override
  public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
    if (!NEVER_WRITTEN.contains(resource)) {
      super.deleteAuthorizationsByResourceId(resource, resourceId);
    }
  }
}
