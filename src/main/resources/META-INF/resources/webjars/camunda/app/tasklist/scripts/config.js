import { locales, text } from "../../tian/scripts/language.js";

export default {
  app: { vendor: "Tian 提案", name: text("任务列表", "Tasklist") },
  locales,
  disableWelcomeMessage: true,
  customScripts: ["../tian/scripts/page.js", "scripts/tian/forms.js", "scripts/tian/dossier.js", "scripts/tian/desk.js"],
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
    startProcess: {
      key: "ctrl+alt+p",
      description: text("打开“启动流程”窗口", "opens the start process modal dialog"),
    },
  },
};
