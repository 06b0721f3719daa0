import { home, text } from "../../../tian/scripts/language.js";

/** Entry in the head of Tasklist that leads back to the desk. */
export default {
  id: "tian-desk-link",
  pluginPoint: "tasklist.navbar.action",
  priority: 1000,
  render(node) {
    const link = document.createElement("a");
    link.className = "tian-desk-link";
    link.href = home() + "/desk";
    link.textContent = text("工作台", "Desk");
    node.append(link);
  },
};
