import { home } from "../../../tian/scripts/language.js";

/**
 * The operations component of the desk, for Tasklist: its script, looks, texts and the session's token come from the
 * server, so that both places show and say the same.
 */
async function load() {
  const answer = await fetch(`${home()}/desk/operations`, {
    credentials: "same-origin",
    headers: { Accept: "application/json" },
  });
  if (!answer.ok || answer.redirected) {
    throw new Error(`Operations: ${answer.status}`);
  }
  const part = await answer.json();
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = home() + part.style;
  document.head.append(style);
  const component = await import(home() + part.script);
  component.begin(part);
  return { ...component, part };
}

let loading = null;

/** Component and what the server said; asks again after a failure. */
export function component() {
  loading ??= load().catch((failure) => {
    loading = null;
    throw failure;
  });
  return loading;
}

/** The same, or null when it could not be had: Tasklist must start without it. */
export async function componentOrNull() {
  return component().catch(() => null);
}

/** A service of Tasklist's. */
export function service(name) {
  return window.angular.element(document.body).injector().get(name);
}

/** Says what was done where Tasklist says such things. */
export function tell(message) {
  service("Notifications").addMessage({ type: "success", status: message, message: "", duration: 10000, exclusive: true });
}

/** Reads the list of tasks again, as after a change of the address. */
export function refreshList() {
  service("$rootScope").$apply((root) => root.$broadcast("$routeChanged"));
}
