import { home, text } from "../../../tian/scripts/language.js";

const PATIENCE_MS = 20000;

/** Address of the page that shows the dossier of a task's case; same origin, made for this frame. */
function address(taskId) {
  return `${home()}/desk/tasks/${encodeURIComponent(taskId)}/dossier`;
}

function notice(onRetry) {
  const box = document.createElement("div");
  box.className = "tian-dossier-notice";
  box.setAttribute("role", "status");
  const words = document.createElement("p");
  const retry = document.createElement("button");
  retry.type = "button";
  retry.className = "btn btn-default";
  retry.textContent = text("重新加载", "Try again");
  retry.addEventListener("click", onRetry);
  box.append(words, retry);
  return {
    box,
    waiting() {
      words.textContent = text("正在加载提案档案…", "Loading the dossier…");
      retry.hidden = true;
      box.hidden = false;
    },
    failed(reason) {
      words.textContent = reason;
      retry.hidden = false;
      box.hidden = false;
    },
    done() {
      box.hidden = true;
    },
  };
}

function reasonFor(status) {
  if (status === 401) {
    return text("登录已过期。请重新登录后再查看提案档案。", "Your session has ended. Sign in again to read the dossier.");
  }
  if (status === 403 || status === 404) {
    return text(
      "您无权查看此任务的提案档案，或任务已经办结。",
      "You may not read the dossier of this task, or the task is done.",
    );
  }
  return text(
    "提案档案未能加载。请检查网络后重试；仍不成功的，请与系统管理员联系。",
    "The dossier could not be loaded. Check the network and try again, or tell your administrator.",
  );
}

/**
 * Loads the dossier into the frame. A frame does not tell an error page from a page, so the address is asked first;
 * an answer that led to the login page counts as an ended session.
 */
async function load(frame, taskId, state) {
  state.waiting();
  frame.hidden = true;
  try {
    const answer = await fetch(address(taskId), {
      credentials: "same-origin",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const ended = answer.redirected && !new URL(answer.url).pathname.endsWith("/dossier");
    if (!answer.ok || ended) {
      state.failed(reasonFor(ended ? 401 : answer.status));
      return;
    }
    frame.addEventListener("load", () => state.done(), { once: true });
    frame.hidden = false;
    frame.src = address(taskId);
  } catch {
    state.failed(reasonFor(0));
  }
}

/** The tab beside the form: text, suggestion items, proposers, history and diagram of the case a task belongs to. */
export default {
  id: "tian-dossier",
  pluginPoint: "tasklist.task.detail",
  // The form has 1000 and stays first; the built-in history has 800.
  priority: 900,
  properties: { label: text("提案档案", "Dossier") },
  render(node, { taskId }) {
    const frame = document.createElement("iframe");
    frame.className = "tian-dossier";
    frame.title = text("提案档案", "Dossier");
    const state = notice(() => load(frame, taskId, state));
    node.append(state.box, frame);
    load(frame, taskId, state);
  },
};
