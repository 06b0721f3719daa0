/**
 * One page to sign in: the web applications' own form, which comes up when the session has ended or somebody has
 * signed out, gives way to ours. The server would refuse a password given here. Asking for the page anew lets the
 * server lead to the sign-in and, after it, back to this page.
 */
const OWN_FORM = /^#\/login\b/;

function leaveForOurPage() {
  if (OWN_FORM.test(window.location.hash)) {
    window.location.replace(window.location.pathname);
  }
}

/** Watches for the form from now on. */
export function signInAtOurPage() {
  window.addEventListener("hashchange", leaveForOurPage);
  leaveForOurPage();
}
