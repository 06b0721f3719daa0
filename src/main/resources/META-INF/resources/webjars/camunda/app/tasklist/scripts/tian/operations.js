import { home } from "../../../tian/scripts/language.js";
import { component, tell } from "./component.js";

/** Whether Tasklist still shows the task to the person. */
async function isStillThere(taskId) {
  const answer = await fetch(`${home()}/camunda/api/engine/engine/default/task/${encodeURIComponent(taskId)}`, {
    credentials: "same-origin",
    headers: { Accept: "application/json" },
  }).catch(() => null);
  return answer === null || answer.ok;
}

/** What can be done with the open task besides its form: the desk's component, as a menu in the head of the task. */
export default {
  id: "tian-operations",
  pluginPoint: "tasklist.task.action",
  priority: 200,
  render(node, _, scope) {
    const place = document.createElement("div");
    node.className = "tian-operations";
    node.append(place);
    let shown = null;
    let wanted = null;

    const show = async (taskId, about) => {
      shown?.close();
      shown = null;
      wanted = taskId;
      place.replaceChildren();
      if (!taskId) {
        return;
      }
      const { part, showOperations, TASKLIST } = await component();
      if (wanted !== taskId) {
        return;
      }
      shown = showOperations(place, { ...part, about }, {
        taskId,
        look: TASKLIST,
        folded: true,
        after: async ({ message }) => {
          tell(message);
          await refresh(taskId, about);
        },
      });
    };

    const refresh = async (taskId, about) => {
      const data = scope.taskData;
      const stays = await isStillThere(taskId);
      scope.$apply(() => {
        if (!stays) {
          data.set("taskId", { taskId: null });
        }
        data.changed("taskList");
        if (stays) {
          data.changed("task");
        }
      });
      document.dispatchEvent(new CustomEvent("tian-operated", { detail: taskId }));
      if (stays && wanted === taskId) {
        show(taskId, about);
      }
    };

    let known = "";
    scope.taskData.newChild(scope).observe("task", (task) => {
      // A colleague's claim or one's own changes what is possible; a mere refresh does not.
      const state = task ? `${task.id} ${task.assignee}` : "";
      if (state !== known) {
        known = state;
        show(task?.id, task?.name);
      }
    });
    scope.$on("$destroy", () => shown?.close());
  },
};
