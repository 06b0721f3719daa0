import { text } from "../../../tian/scripts/language.js";

/**
 * The head of an open task: due date, groups and assignee to be read, claiming and giving back.
 *
 * Camunda 7.24 lets everybody edit due date, follow-up date, groups and assignee here; the engine's policy refuses all
 * of it, so it is not offered. The rest of the directive (its scope and its calls) stays Camunda's.
 */
const HEAD = `
  <ul class="meta list-inline dates times">
    <li class="due-date" ng-if="task.due" ng-class="{ overdue: task.due < now }">
      <span class="glyphicon glyphicon-bell" aria-hidden="true"></span>
      {{ 'DUE_DATE' | translate }}${text("：", ": ")}{{ task.due | camDate:'normal' }}
      <span class="tian-ago" am-time-ago="task.due"></span>
    </li>
  </ul>
  <ul class="meta list-inline actors">
    <li class="groups" ng-if="groupNames.length">
      <span class="glyphicon glyphicon-th" aria-hidden="true"></span>
      {{ groupNames.join('${text("、", ", ")}') }}
    </li>
    <li class="assignee" ng-if="!hasAssignee()">
      <button type="button" class="claim btn btn-primary btn-sm" ng-click="claim()" ng-disabled="submitInProgress">
        {{ 'CLAIM_TASK' | translate }}
      </button>
    </li>
    <li class="assignee" ng-if="hasAssignee()">
      <span class="glyphicon glyphicon-user" aria-hidden="true"></span>
      {{ 'ASSIGNEE' | translate }}${text("：", ": ")}{{ assignee.firstName || assignee.lastName
        ? (assignee.firstName + ' ' + assignee.lastName).trim() : assignee.id }}
      <button type="button" class="unclaim btn btn-default btn-sm" ng-if="isAssignee" ng-click="unclaim()"
        ng-disabled="submitInProgress">{{ 'UNCLAIM_TASK' | translate }}</button>
    </li>
  </ul>`;

window.angular.module("cam.tasklist.custom").decorator("camTasklistTaskMetaDirective", [
  "$delegate",
  (directives) => {
    directives[0].template = HEAD;
    return directives;
  },
]);
