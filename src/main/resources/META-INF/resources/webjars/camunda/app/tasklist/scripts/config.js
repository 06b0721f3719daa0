import { locales, text } from "../../tian/scripts/language.js";

/**
 * Views of Camunda's that policy or our own pages have closed: starting processes and making tasks outside them,
 * comments and the engine's history (both show ids instead of names; the dossier tells who did what), descriptions (no
 * task has one).
 */
const CLOSED = [
  "tasklist.navbar.action:start-process-action",
  "tasklist.navbar.action:create-task-action",
  "tasklist.task.action:task-action-comment",
  "tasklist.task.detail:task-detail-history",
  "tasklist.task.detail:task-detail-description",
];

// Camunda reads this attribute when it loads its plugins, which is after this file.
document.querySelector("base").setAttribute("cam-exclude-plugins", CLOSED.join(","));

/** What is due first comes first; Camunda would put the newest first. A choice in the address holds. */
function sortByDueDate() {
  const [path, query = ""] = window.location.hash.split("?");
  const wanted = new URLSearchParams(query);
  if (!wanted.has("sorting")) {
    wanted.set("sorting", JSON.stringify([{ sortBy: "dueDate", sortOrder: "asc" }]));
    window.history.replaceState(null, "", `${path || "#/"}?${wanted.toString().replaceAll("+", "%20")}`);
  }
}

sortByDueDate();

export default {
  app: { vendor: "Tian 提案", name: text("任务列表", "Tasklist") },
  locales,
  disableWelcomeMessage: true,
  customScripts: [
    "../tian/scripts/page.js",
    "scripts/tian/forms.js",
    "scripts/tian/card.js",
    "scripts/tian/filters.js",
    "scripts/tian/dossier.js",
    "scripts/tian/operations.js",
    "scripts/tian/record.js",
    "scripts/tian/done-tasks.js",
    "scripts/tian/desk.js",
    "scripts/tian/phrases.js",
  ],
  shortcuts: {
    claimTask: {
      key: "ctrl+alt+c",
      description: text("认领当前任务", "claims the currently selected task"),
    },
    focusFilter: {
      key: "ctrl+shift+f",
      description: text("转到第一个筛选", "sets the focus to the first filter in the list"),
    },
    focusList: {
      key: "ctrl+alt+l",
      description: text("转到任务列表的第一项任务", "sets the focus to the first task in the list"),
    },
    focusForm: {
      key: "ctrl+alt+f",
      description: text("转到任务表单的第一个输入框", "sets the focus to the first input field in a task form"),
    },
  },
};
