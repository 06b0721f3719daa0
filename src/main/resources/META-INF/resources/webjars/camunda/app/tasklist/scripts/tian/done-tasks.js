import { home } from "../../../tian/scripts/language.js";
import { component, componentOrNull, refreshList, tell } from "./component.js";

const loaded = await componentOrNull();

function button(look, words, press) {
  const node = document.createElement("button");
  node.type = "button";
  node.className = look;
  node.textContent = words;
  node.addEventListener("click", press);
  return node;
}

function line(tag, className, words) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = words;
  return node;
}

/** The tasks finished last; choosing one shows what can still be done with it, such as taking it back. */
async function open() {
  const { part, showOperations, TASKLIST } = await component();
  const say = (key) => part.texts[`operations.${key}`];
  const dialog = document.createElement("dialog");
  dialog.className = `ops-dialog ${TASKLIST.place}`;
  const title = line("h2", "", say("done-tasks"));
  title.id = "tian-done-tasks-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const list = document.createElement("ul");
  list.className = "ops-list";
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  buttons.append(button(TASKLIST.second, say("close"), () => dialog.close()));
  dialog.append(title, line("p", "ops-about", say("done-tasks.lead")), list, buttons);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  const answer = await fetch(`${home()}/api/v1/tasks?list=done&limit=20`, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok) {
    list.append(line("li", "", say(answer?.status === 401 ? "signed-out" : "away")));
    return;
  }
  const { items } = await answer.json();
  if (!items.length) {
    list.append(line("li", "", say("done-tasks.none")));
  }
  items.forEach((task) => {
    const row = document.createElement("li");
    const place = document.createElement("div");
    const about = `${task.name}${say("colon")}${task.title}`;
    const choose = button("btn btn-link ops-done-task", about, () => {
      list.querySelectorAll(".ops").forEach((other) => other.replaceChildren());
      showOperations(place, { ...part, about }, {
        taskId: task.id,
        look: TASKLIST,
        after: ({ message }) => {
          dialog.close();
          tell(message);
          refreshList();
        },
      });
    });
    choose.dataset.task = task.id;
    row.append(choose, line("p", "hint", task.caseNumber ?? ""), place);
    list.append(row);
  });
}

/** Entry in the head of Tasklist. */
export default {
  id: "tian-done-tasks",
  pluginPoint: "tasklist.navbar.action",
  priority: 900,
  render(node) {
    if (!loaded) {
      return;
    }
    const link = button("tian-done-tasks", loaded.part.texts["operations.done-tasks"], open);
    node.append(link);
  },
};
