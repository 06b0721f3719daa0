package org.tian.engine.visibility;

import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.DeploymentQueryImpl;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceForIdCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourcesCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.GetStaticCalledProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmmn.entity.repository.CaseDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionModelCmd;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Which commands come through the wall: what Tasklist needs for everybody, and reading Cockpit for
 * process administrators.
 */
final class AllowedCommands {

  /** What Camunda's own filters and resources ask while nobody is signed on in this thread. */
  private static final Set<Class<?>> BEFORE_SIGN_ON =
      Set.of(
          UserQueryImpl.class,
          GroupQueryImpl.class,
          TenantQueryImpl.class,
          CreateUserQueryCmd.class,
          CreateGroupQueryCmd.class,
          CreateTenantQueryCmd.class,
          AuthorizationCheckCmd.class,
          IsIdentityServiceReadOnlyCmd.class,
          GetHistoryLevelCmd.class,
          GetProcessApplicationForDeploymentCmd.class,
          ProcessDefinitionQueryImpl.class,
          GetDeployedProcessDefinitionCmd.class);

  /** Answered by the policy itself: queries narrowed to what is visible, single tasks checked. */
  private static final Set<Class<?>> FOR_ALL =
      Set.of(
          TaskQueryImpl.class,
          FilterQueryImpl.class,
          GetFilterCmd.class,
          ExecuteFilterListCmd.class,
          ExecuteFilterListPageCmd.class,
          ExecuteFilterSingleResultCmd.class,
          ExecuteFilterCountCmd.class,
          GetTaskFormCmd.class,
          GetDeployedTaskFormCmd.class,
          GetTaskFormVariablesCmd.class,
          GetIdentityLinksForTaskCmd.class,
          UserOperationLogQueryImpl.class,
          HistoricTaskInstanceQueryImpl.class,
          VariableInstanceQueryImpl.class,
          ProcessDefinitionQueryImpl.class,
          GetDeployedProcessDefinitionCmd.class,
          GetDeploymentProcessModelCmd.class,
          GetDeploymentProcessDiagramCmd.class,
          GetDeploymentBpmnModelInstanceCmd.class,
          TenantQueryImpl.class,
          CreateUserQueryCmd.class,
          CreateGroupQueryCmd.class,
          CreateTenantQueryCmd.class,
          AuthorizationCheckCmd.class,
          IsIdentityServiceReadOnlyCmd.class);

  /** Reading the state of processes; the rows of the administrators' group narrow it further. */
  private static final Set<Class<?>> FOR_ADMINISTRATORS =
      Set.of(
          UserQueryImpl.class,
          GroupQueryImpl.class,
          ProcessInstanceQueryImpl.class,
          ExecutionQueryImpl.class,
          IncidentQueryImpl.class,
          JobQueryImpl.class,
          JobDefinitionQueryImpl.class,
          DeploymentQueryImpl.class,
          DeploymentStatisticsQueryImpl.class,
          ProcessDefinitionStatisticsQueryImpl.class,
          ActivityStatisticsQueryImpl.class,
          GetActivityInstanceCmd.class,
          GetDeploymentResourcesCmd.class,
          GetDeploymentResourceCmd.class,
          GetDeploymentResourceForIdCmd.class,
          GetJobExceptionStacktraceCmd.class,
          DecisionDefinitionQueryImpl.class,
          CaseDefinitionQueryImpl.class,
          GetDeploymentDecisionDefinitionCmd.class,
          GetDeploymentDecisionModelCmd.class,
          GetStaticCalledProcessDefinitionCmd.class,
          GetHistoryLevelCmd.class);

  private AllowedCommands() {}

  static boolean beforeSignOn(Command<?> command) {
    return isOneOf(BEFORE_SIGN_ON, command);
  }

  static boolean forPerson(
      Command<?> command, Viewer viewer, CommandContext context, StandIns standIns) {
    return isOneOf(FOR_ALL, command)
        || viewer.isAdministrator() && isOneOf(FOR_ADMINISTRATORS, command)
        || isAllowedStep(command, viewer)
        || isComment(command)
            && VisibleTasks.contain(CommandFields.text(command, "taskId"), context, standIns)
        || isNarrowLookup(command, viewer);
  }

  /**
   * The very class, because the engine derives commands from each other (resolving a delegated task
   * is a kind of completing); subclasses only of the identity queries, which are ours.
   */
  private static boolean isOneOf(Set<Class<?>> classes, Command<?> command) {
    Class<?> type = command.getClass();
    return classes.contains(type)
        || command instanceof AbstractQuery && classes.contains(type.getSuperclass());
  }

  /**
   * Claim for oneself, give back, complete. Assigning others and reading all variables back with a
   * completion are not Tasklist's business; the task itself is checked by {@link PolicyChecker}.
   */
  private static boolean isAllowedStep(Command<?> command, Viewer viewer) {
    Class<?> type = command.getClass();
    if (type == ClaimTaskCmd.class) {
      String claimant = CommandFields.text(command, "userId");
      return claimant == null || claimant.equals(viewer.personId());
    }
    if (type == AssignTaskCmd.class) {
      return CommandFields.text(command, "userId") == null;
    }
    return (type == SubmitTaskFormCmd.class || type == CompleteTaskCmd.class)
        && !CommandFields.isSet(command, "returnVariables");
  }

  /** Comments belong to a task here, never to a process instance at large. */
  private static boolean isComment(Command<?> command) {
    Class<?> type = command.getClass();
    return type == GetTaskCommentsCmd.class
        || type == GetTaskCommentCmd.class
        || type == AddCommentCmd.class && CommandFields.text(command, "processInstanceId") == null;
  }

  /** Names for ids that a page shows, and one's own groups; no lists of people. */
  private static boolean isNarrowLookup(Command<?> command, Viewer viewer) {
    if (command instanceof UserQueryImpl query) {
      return query.getId() != null || query.getIds() != null;
    }
    return command instanceof GroupQueryImpl query
        && (query.getUserId() == null || query.getUserId().equals(viewer.personId()));
  }
}
