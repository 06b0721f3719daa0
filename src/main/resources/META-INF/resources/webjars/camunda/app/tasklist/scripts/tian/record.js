import { component, componentOrNull, tell } from "./component.js";

const loaded = await componentOrNull();

/** The tab beside the dossier: who signs, who has read, who was urged, and every operation with its reason. */
export default {
  id: "tian-record",
  pluginPoint: "tasklist.task.detail",
  // After the dossier, which has 900.
  priority: 850,
  properties: { label: loaded?.part.texts["operations.history.title"] ?? "…" },
  render(node, { taskId }) {
    const place = document.createElement("div");
    const none = document.createElement("p");
    none.className = "tian-record-none";
    node.append(place, none);
    const show = async () => {
      const { part, showState, TASKLIST } = await component();
      await showState(place, part, {
        taskId,
        look: TASKLIST,
        unfolded: true,
        removeSigner: null,
        after: ({ message }) => tell(message),
      });
      none.textContent = place.childElementCount ? "" : part.texts["operations.nothing-done"];
    };
    this.operated = ({ detail }) => detail === taskId && show();
    document.addEventListener("tian-operated", this.operated);
    show();
  },
  unmount() {
    document.removeEventListener("tian-operated", this.operated);
  },
};
