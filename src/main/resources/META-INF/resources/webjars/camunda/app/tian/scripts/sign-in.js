import { home } from "./language.js";

/**
 * One page to sign in: the web applications' own form, which comes up when the session has ended or somebody has
 * signed out, gives way to ours. The server would refuse a password given here.
 */
const OWN_FORM = /^#\/login\b/;

function leaveForOurPage() {
  if (OWN_FORM.test(window.location.hash)) {
    window.location.replace(home() + "/login");
  }
}

/** Watches for the form from now on. */
export function signInAtOurPage() {
  window.addEventListener("hashchange", leaveForOurPage);
  leaveForOurPage();
}
